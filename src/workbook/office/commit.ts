import type { CellsChange, WorkbookChange } from "../workbook";
import { typed } from "./drawing/typed";
import { markerPart } from "./markerPart";
import { newSheetsOf, passingTableName, type NewSheet } from "./newSheet";
import { keyOf } from "./refusal";
import { rangeOf } from "./step";
import { addressOf, type Survey } from "./survey";
import { deleteSheet } from "./deleteSheet";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Queues what shows: cells, marker, and the new sheets under their own names in their places. What can be refused comes first. */
export function commit(workbook: Excel.Workbook, change: WorkbookChange, survey: Survey): void {
  const sheets = newSheetsOf(change);
  for (const cells of change.cells ?? []) writeCells(workbook, cells);
  if (change.marker !== undefined) writeMarker(workbook, change.marker, survey);
  for (const sheet of sheets) makeWay(workbook, sheet);
  for (const sheet of sheets) finish(workbook, sheet, survey);
  const shown = change.activate ?? successorOf(survey.activeSheet, sheets);
  if (shown !== undefined) workbook.worksheets.getItem(shown).activate();
  for (const sheet of sheets) removeReplaced(workbook, sheet);
}

function makeWay({ worksheets }: Excel.Workbook, { replaces, outgoing }: NewSheet): void {
  if (replaces !== undefined) worksheets.getItem(replaces).name = outgoing;
}

function removeReplaced({ worksheets }: Excel.Workbook, sheet: NewSheet): void {
  if (sheet.replaces === undefined) return;
  deleteSheet(worksheets.getItem(sheet.outgoing));
  const { tables } = worksheets.getItem(sheet.layout.name);
  for (const { name } of sheet.layout.tables ?? []) {
    tables.getItem(passingTableName(name)).name = name;
  }
}

function writeCells(workbook: Excel.Workbook, change: CellsChange): void {
  const address = addressOf(change);
  if (address === undefined) return;
  const width = Math.max(...change.content.map((row) => row.length));
  const sheet = workbook.worksheets.getItem(change.sheet);
  rangeOf(sheet, address).formulas = change.content.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const content = row[column];
      return content === null ? "" : typed(content ?? null, (formula) => formula);
    }),
  );
}

function writeMarker(workbook: Excel.Workbook, xml: string, survey: Survey): void {
  if (survey.marker === undefined) workbook.customXmlParts.add(xml);
  else markerPart(workbook).setXml(xml);
}

function finish(workbook: Excel.Workbook, sheet: NewSheet, survey: Survey): void {
  const worksheet = workbook.worksheets.getItem(sheet.unfinished);
  worksheet.visibility = visibilities[sheet.layout.visibility ?? "visible"];
  const position = survey.sheets.find(
    ({ name }) => sheet.replaces !== undefined && keyOf(name) === keyOf(sheet.replaces),
  )?.position;
  if (position !== undefined) worksheet.position = position;
  worksheet.name = sheet.layout.name;
}

/** The new sheet to show where the one that was shown is replaced. */
const successorOf = (shown: string, sheets: readonly NewSheet[]): string | undefined =>
  sheets.find(({ replaces }) => replaces !== undefined && keyOf(replaces) === keyOf(shown))?.layout
    .name;
