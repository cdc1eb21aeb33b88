import { ok, type Result } from "../../shared";
import type { WorkbookChange, WorkbookError } from "../workbook";
import { attempt } from "./attempt";
import { deleteSheet } from "./deleteSheet";
import { asText } from "./drawing/typed";
import { markerPart } from "./markerPart";
import { newSheetsOf } from "./newSheet";
import { keyOf } from "./refusal";
import { rangeOf } from "./step";
import type { CellsBefore, Survey } from "./survey";

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
    const present = workbook.worksheets.load("items/id,items/name");
    const marker = markerPart(workbook).load("id");
    await context.sync();
    const sheets = sheetsToUndo(change, survey, present.items);
    if (sheets === "complete") return ok("wasComplete");
    for (const name of sheets.toDelete) deleteSheet(workbook.worksheets.getItem(name));
    for (const [from, to] of sheets.toRename) workbook.worksheets.getItem(from).name = to;
    if (change.marker !== undefined && !marker.isNullObject) restoreMarker(marker, survey);
    for (const cells of survey.cells) restoreCells(workbook, cells);
    await context.sync();
    return ok("takenBack");
  });

interface SheetNow {
  readonly id: string;
  readonly name: string;
}

interface SheetsToUndo {
  readonly toDelete: readonly string[];
  readonly toRename: readonly (readonly [from: string, to: string])[];
}

/**
 * What is left of a change among the sheets. A new sheet under its own name is ours only while another trace shows that the
 * last batch had begun to name them: otherwise somebody else may have added it.
 */
export function sheetsToUndo(
  change: WorkbookChange,
  survey: Survey,
  present: readonly SheetNow[],
): SheetsToUndo | "complete" {
  const sheets = newSheetsOf(change);
  const before = new Set(survey.sheets.map(({ id }) => id));
  const added = new Map(
    present.filter(({ id }) => !before.has(id)).map(({ name }) => [keyOf(name), name]),
  );
  const names = new Set(present.map(({ name }) => name));
  const hasTrace = sheets.some(
    ({ unfinished, outgoing }) => names.has(unfinished) || names.has(outgoing),
  );
  const finished = sheets.flatMap((sheet) =>
    names.has(sheet.unfinished) ? [] : (added.get(keyOf(sheet.layout.name)) ?? []),
  );
  if (!hasTrace && sheets.length > 0 && finished.length === sheets.length) return "complete";
  const unfinished = sheets
    .map((sheet) => sheet.unfinished)
    .filter((name) => added.has(keyOf(name)));
  return {
    toDelete: hasTrace ? [...unfinished, ...finished] : [],
    toRename: sheets.flatMap(({ replaces, outgoing }) =>
      replaces !== undefined && names.has(outgoing) ? [[outgoing, replaces] as const] : [],
    ),
  };
}

function restoreMarker(part: Excel.CustomXmlPart, { marker }: Survey): void {
  if (marker === undefined) part.delete();
  else part.setXml(marker);
}

function restoreCells(workbook: Excel.Workbook, cells: CellsBefore): void {
  const range = rangeOf(workbook.worksheets.getItem(cells.sheet), cells.address);
  range.formulas = cells.formulas.map((row, rowIndex) =>
    row.map((formula, column) => typedAgain(formula, cells.values[rowIndex]?.[column])),
  );
}

/** What Excel must be given so that a cell holds again what it held: a text is not to be taken for a number or a formula. */
const typedAgain = (formula: unknown, value: unknown): unknown => {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : asText(formula);
};
