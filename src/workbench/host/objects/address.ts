import {
  columnIndexOf,
  columnName,
  parseRange,
  rangeAddress,
  type CellRange,
} from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { ApiError } from "../richApi/apiError";

/**
 * The rectangle of an address as Office.js takes it: cells, whole rows ("5:7") or whole columns ("A:C").
 * Throws InvalidArgument where it is none or lies beyond the sheet.
 */
export function rangeOfAddress(address: string): CellRange {
  const range = parseRange(address) ?? rowsOf(address) ?? columnsOf(address);
  if (!range || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS || range.top < 0) {
    throw new ApiError("InvalidArgument", `No address: ${address}`);
  }
  return range;
}

function rowsOf(address: string): CellRange | undefined {
  const [, first, last] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address) ?? [];
  if (!first || !last) return undefined;
  const rows = [Number(first) - 1, Number(last) - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: MAX_COLUMNS - 1 };
}

function columnsOf(address: string): CellRange | undefined {
  const [, first, last] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address) ?? [];
  if (!first || !last) return undefined;
  const columns = [columnIndexOf(first), columnIndexOf(last)];
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...columns), right: Math.max(...columns) };
}

/**
 * The address of a rectangle as Office.js answers it, without the sheet.
 * @example addressOfRange({ top: 4, bottom: 6, left: 0, right: 16383 }) // "5:7"
 */
export function addressOfRange(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === MAX_COLUMNS - 1) return linesAddress("row", top, bottom);
  if (top === 0 && bottom === MAX_ROWS - 1) return linesAddress("column", left, right);
  return rangeAddress(range);
}

/**
 * The address of whole rows or columns.
 * @example linesAddress("row", 4, 6) // "5:7"
 */
export const linesAddress = (axis: "row" | "column", first: number, last: number): string =>
  axis === "row" ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;

/**
 * A sheet's name as it stands before "!" in an address.
 * @example quotedSheet("Biểu 06") // "'Biểu 06'"
 */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
