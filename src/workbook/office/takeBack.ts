import { ok, type Result } from "../../shared";
import type { WorkbookChange, WorkbookError } from "../workbook";
import { attempt } from "./attempt";
import { deleteSheet } from "./deleteSheet";
import { asText } from "./drawing/typed";
import { openSheets, restoreLocks, type LocksBefore } from "./locks";
import { markerPart } from "./markerPart";
import { bringBack } from "./outgoing";
import { keyOf } from "./refusal";
import { undoRestoration } from "./restore";
import { reversed, rewriteCells } from "./rewrite";
import { rangeOf } from "./step";
import type { CellsBefore, Survey } from "./survey";
import { tracesOf, type Traces } from "./traces";

/** How a failed change was found: its answer was lost after everything had been done, or it had to be undone. */
export type Outcome = "wasComplete" | "takenBack";

/** Brings the workbook back to what it was before a change that failed somewhere. */
export const takeBack = ({
  change,
  survey,
}: {
  readonly change: WorkbookChange;
  readonly survey: Survey;
}): Promise<Result<Outcome, WorkbookError>> =>
  attempt(async (context) => {
    const { workbook, runtime } = context;
    runtime.enableEvents = true;
    const sheets = workbook.worksheets.load(
      "items/id,items/name,items/protection/protected,items/tables/items/name",
    );
    const marker = markerPart(workbook).load("id");
    await context.sync();
    const traces = tracesOf(change, survey, sheets.items);
    if (traces === "complete") return ok("wasComplete");
    undoSheets(sheets.items, traces);
    for (const each of traces.toUndo) undoRestoration(sheets.items, each);
    if (traces.toDelete.length + traces.toUndo.length > 0)
      workbook.worksheets.getItem(survey.activeSheet).activate();
    if (change.marker !== undefined && !marker.isNullObject) restoreMarker(marker, survey);
    openSheets(workbook, protectedNow(sheets.items, survey));
    for (const cells of survey.cells) restoreCells(workbook, cells);
    rewriteCells(workbook, reversed(change.rewrites ?? []));
    restoreLocks(workbook, survey.locks);
    await context.sync();
    return ok("takenBack");
  });

/** The sheets whose locks were to change, by whether they are protected at the moment. */
const protectedNow = (
  sheets: readonly Excel.Worksheet[],
  { locks }: Survey,
): readonly LocksBefore[] =>
  locks.map((each) => {
    const sheet = sheets.find(({ name }) => keyOf(name) === keyOf(each.change.sheet));
    return { ...each, isProtected: sheet?.protection.protected ?? false };
  });

function undoSheets(sheets: readonly Excel.Worksheet[], { toDelete, toBringBack }: Traces): void {
  for (const sheet of sheets) {
    const before = toBringBack.find(({ id }) => id === sheet.id);
    if (before) bringBack(sheet, before);
    else if (toDelete.includes(sheet.name)) deleteSheet(sheet);
  }
}

function restoreMarker(part: Excel.CustomXmlPart, { marker }: Survey): void {
  if (marker === undefined) part.delete();
  else part.setXml(marker);
}

function restoreCells(workbook: Excel.Workbook, cells: CellsBefore): void {
  const sheet = workbook.worksheets.getItem(cells.sheet);
  const range = rangeOf(sheet, cells.address);
  range.formulas = cells.formulas.map((row, rowIndex) =>
    row.map((formula, column) => typedAgain(formula, cells.values[rowIndex]?.[column])),
  );
  if (cells.table) sheet.tables.getItem(cells.table.name).resize(cells.table.range);
}

/** What Excel must be given so that a cell holds again what it held: a text is not to be taken for a number or a formula. */
const typedAgain = (formula: unknown, value: unknown): unknown => {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : asText(formula);
};
