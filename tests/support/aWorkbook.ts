import { parseRange, type CellPosition, type CellRange, type SheetLayout } from "../../src/sheets";
import {
  createWorkbookModel,
  type Outcome,
  type SheetModel,
  type WorkbookContent,
  type WorkbookModel,
} from "../../src/workbench/model";
import { aPlainSheet } from "./aPlainSheet";

/** An empty sheet, or one as `given`. */
export const aLayout = (given: Partial<SheetLayout> = {}): SheetLayout =>
  aPlainSheet("Biểu 1", [], given);

/** The local time of every workbook in tests. */
const CLOCK = "2023-06-20T08:30:00";

/** A workbook of the given sheets. */
export const workbookOf = (
  sheets: readonly SheetLayout[],
  content: Partial<WorkbookContent> = {},
): WorkbookModel => createWorkbookModel({ ...content, sheets }, { clock: () => CLOCK });

/** A workbook with one sheet, into which the cells of a Markdown table have been typed from A1 on, as a person in Vietnam types. */
export function aWorkbook(table = "", given: Partial<SheetLayout> = {}): WorkbookModel {
  const model = workbookOf([aLayout(given)]);
  const texts = cellsOf(table).map((row) => row.map((text) => (text === "" ? undefined : text)));
  texts.forEach((row, rowIndex) =>
    row.forEach((text, columnIndex) => {
      if (text === undefined) return;
      done(model.enterText(model.activeSheet.id, { rowIndex, columnIndex }, text));
    }),
  );
  return model;
}

/** The cells of a Markdown table, its first line being row 1; a bar in a cell is written "¦". */
export const cellsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/^\||\|$/g, ""))
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** What a sheet shows in its used part from A1 on. */
export function shown(sheet: SheetModel): readonly (readonly string[])[] {
  return mapCells(sheet, (row, column) => sheet.text(row, column));
}

/** What a sheet's cells are made of: formulas (English) or else what is shown. */
export function formulas(sheet: SheetModel): readonly (readonly string[])[] {
  return mapCells(sheet, (row, column) => sheet.formula(row, column) ?? sheet.text(row, column));
}

function mapCells(
  sheet: SheetModel,
  cell: (rowIndex: number, columnIndex: number) => string,
): readonly (readonly string[])[] {
  const { bottom, right } = sheet.usedRange(true) ?? { bottom: 0, right: 0 };
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => cell(row, column)),
  );
}

/** The rectangle of an address. */
export function at(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`No address: ${address}`);
  return range;
}

/** The cell of an address. */
export function cell(address: string): CellPosition {
  const { top, left } = at(address);
  return { rowIndex: top, columnIndex: left };
}

/** The value of a verb that must not be refused. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.error.code}`);
  return outcome.value;
}

/** Why a verb is refused; undefined where it is not. */
export const refusal = (outcome: Outcome<unknown>): string | undefined =>
  outcome.ok ? undefined : outcome.error.code;
