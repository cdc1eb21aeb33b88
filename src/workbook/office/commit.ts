import type { CellsChange, WorkbookChange } from "../workbook";
import { drawRowsAndColumns } from "./drawing/rowsAndColumns";
import { drawStyles } from "./drawing/styles";
import { retarget, type StandIns } from "../../sheets";
import { typed } from "./drawing/typed";
import { openSheets, setLocks } from "./locks";
import { markerPart } from "./markerPart";
import { newSheetsOf, passingTableName, type NewSheet } from "./newSheet";
import { keyOf } from "./refusal";
import { rewriteCells } from "./rewrite";
import { rangeOf, type Step } from "./step";
import { sendOut } from "./outgoing";
import { restorationsOf, restore } from "./restore";
import { addressOf, type SheetBefore, type Survey } from "./survey";
import { deleteSheet } from "./deleteSheet";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Queues what shows: cells, marker, and the new sheets under their own names in their places. What can be refused comes first. */
export function commit(workbook: Excel.Workbook, change: WorkbookChange, survey: Survey): void {
  const sheets = newSheetsOf(change);
  openSheets(workbook, survey.locks);
  const returns = restorationsOf(change, survey);
  const standIns = new Map([
    ...sheets.map(({ layout, unfinished }) => [layout.name, unfinished] as const),
    ...returns.map(({ drawing, returned }) => [drawing.name, returned.name] as const),
  ]);
  writeAllCells(workbook, change.cells ?? [], standIns);
  rewriteCells(workbook, change.rewrites ?? []);
  setLocks(workbook, survey.locks);
  if (change.marker !== undefined) writeMarker(workbook, change.marker, survey);
  for (const sheet of sheets) makeWay(workbook, sheet, survey);
  for (const sheet of sheets) show(workbook, sheet, survey);
  const shown = change.activate ?? successorOf(survey.activeSheet, sheets);
  if (shown !== undefined) workbook.worksheets.getItem(presentName(shown, standIns)).activate();
  for (const sheet of sheets) rename(workbook, sheet);
  for (const sheet of sheets) removeReplaced(workbook, sheet, survey);
  returns.forEach((each, index) => restore(workbook, each, index));
}

function writeAllCells(
  workbook: Excel.Workbook,
  changes: readonly CellsChange[],
  standIns: StandIns,
): void {
  for (const cells of changes) writeCells(workbook, cells, standIns);
  for (const cells of changes) resizeTable(workbook, cells);
}

function makeWay(workbook: Excel.Workbook, { replaces, outgoing }: NewSheet, survey: Survey): void {
  const old = replacedBy(replaces, survey);
  if (!old) return;
  sendOut(workbook.worksheets.getItem(old.name), old, outgoing);
}

function removeReplaced(workbook: Excel.Workbook, sheet: NewSheet, survey: Survey): void {
  const old = replacedBy(sheet.replaces, survey);
  if (!old) return;
  const outgoing = workbook.worksheets.getItem(sheet.outgoing);
  if (sheet.keepAs === undefined) deleteSheet(outgoing, old.visibility);
  else outgoing.name = sheet.keepAs;
}

const replacedBy = (replaces: string | undefined, survey: Survey): SheetBefore | undefined =>
  replaces === undefined
    ? undefined
    : survey.sheets.find(({ name }) => keyOf(name) === keyOf(replaces));

/** Formulas look at new sheets under their passing names, and follow them when these get their own. */
function writeCells(workbook: Excel.Workbook, change: CellsChange, standIns: StandIns): void {
  const address = addressOf(change);
  if (address === undefined) return;
  const width = Math.max(...change.content.map((row) => row.length));
  const sheet = workbook.worksheets.getItem(change.sheet);
  for (const { queue } of drawLooks(change)) queue(sheet);
  rangeOf(sheet, address).formulas = change.content.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const content = row[column];
      return content === null
        ? ""
        : typed(content ?? null, (formula) => retarget(formula, standIns));
    }),
  );
}

/** Formats before content: a text in a cell of format "@" stays as it is. */
const drawLooks = ({ styles = [], rows = [] }: CellsChange): readonly Step[] => [
  ...drawStyles(styles),
  ...drawRowsAndColumns({ rows, columns: [] }),
];

function resizeTable(workbook: Excel.Workbook, { sheet, table }: CellsChange): void {
  if (!table) return;
  workbook.worksheets.getItem(sheet).tables.getItem(table.name).resize(table.range);
}

function writeMarker(workbook: Excel.Workbook, xml: string, survey: Survey): void {
  if (survey.marker === undefined) workbook.customXmlParts.add(xml);
  else markerPart(workbook).setXml(xml);
}

/** Lets a new sheet be seen in its place, still under its passing name. */
function show(workbook: Excel.Workbook, sheet: NewSheet, survey: Survey): void {
  const worksheet = workbook.worksheets.getItem(sheet.unfinished);
  if (sheet.replaces !== undefined) nameTables(worksheet, sheet);
  worksheet.visibility = visibilities[sheet.layout.visibility ?? "visible"];
  const position = replacedBy(sheet.replaces, survey)?.position;
  if (position !== undefined) worksheet.position = position;
}

/** The name comes last: a sheet that still has its passing name is not finished. */
function rename(workbook: Excel.Workbook, { layout, unfinished }: NewSheet): void {
  workbook.worksheets.getItem(unfinished).name = layout.name;
}

/** The name that a sheet has while those that are to bear its name still have their passing ones. */
const presentName = (name: string, standIns: StandIns): string =>
  [...standIns].find(([known]) => keyOf(known) === keyOf(name))?.[1] ?? name;

function nameTables(worksheet: Excel.Worksheet, { layout }: NewSheet): void {
  for (const { name } of layout.tables ?? []) {
    worksheet.tables.getItem(passingTableName(name)).name = name;
  }
}

/** The new sheet to show where the one that was shown is replaced. */
const successorOf = (shown: string, sheets: readonly NewSheet[]): string | undefined =>
  sheets.find(({ replaces }) => replaces !== undefined && keyOf(replaces) === keyOf(shown))?.layout
    .name;
