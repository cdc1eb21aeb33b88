import { isCellError, type CellValue } from "../../../shared";
import { cellCount, cellMatrix, type CellRange } from "../../../sheets";
import type { CellInput, SheetModel } from "../../model";
import { isJsonList, type Json } from "../json";
import { ApiError } from "../richApi/apiError";
import { sheetOf, type RangeTarget } from "./session";

/** More cells than this Excel does not answer at once. */
const mostCells = 5_000_000;

type Cells = (target: RangeTarget) => Json;

/** Range.values: an empty cell is "", an error its word. */
export const valuesOf: Cells = (target) =>
  cellsOf(target, (sheet, row, column) => plain(sheet.value(row, column)));

/** Range.formulas: a constant where a cell has no formula. */
export const formulasOf: Cells = (target) =>
  cellsOf(target, (sheet, row, column) => {
    return sheet.formula(row, column) ?? plain(sheet.value(row, column));
  });

/** Range.numberFormat. */
export const numberFormatsOf: Cells = (target) =>
  cellsOf(target, (sheet, row, column) => sheet.style(row, column).numberFormat ?? "General");

/** Range.valueTypes. */
export const valueTypesOf: Cells = (target) =>
  cellsOf(target, (sheet, row, column) => typeOf(sheet.value(row, column)));

/** A property's new value as a matrix: a single value stands for every cell. Throws InvalidArgument where it is no rectangle. */
export function matrixOf(value: Json): readonly (readonly Json[])[] {
  if (!isJsonList(value)) return [[value]];
  const rows = value.filter(isJsonList);
  if (rows.length !== value.length || rows.some((row) => row.length !== rows[0]?.length)) {
    throw new ApiError("InvalidArgument", "The array is no rectangle");
  }
  return rows;
}

/** Values or formulas to be entered; throws InvalidArgument where one is neither text, number, logical value nor null. */
export const inputsOf = (matrix: readonly (readonly Json[])[]): readonly (readonly CellInput[])[] =>
  matrix.map((row) => row.map(inputOf));

/** Throws InvalidArgument unless a matrix has a range's shape. */
export function checkShape(range: CellRange, rows: number, columns: number): void {
  const fits = rows === range.bottom - range.top + 1 && columns === range.right - range.left + 1;
  if (!fits) {
    throw new ApiError(
      "InvalidArgument",
      "The array has another number of rows or columns than the range",
    );
  }
}

function inputOf(value: Json): CellInput {
  if (typeof value === "object" && value !== null) throw new ApiError("InvalidArgument");
  return value;
}

function cellsOf(
  target: RangeTarget,
  cell: (sheet: SheetModel, rowIndex: number, columnIndex: number) => Json,
): Json {
  if (cellCount(target.range) > mostCells) throw new ApiError("RangeExceedsLimit");
  const sheet = sheetOf(target);
  return cellMatrix(target.range, (row, column) => cell(sheet, row, column));
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
