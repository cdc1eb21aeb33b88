import { parseA1Ref } from "@borgar/fx/xlsx";
import { cellAddress, columnName, parseRange, type CellRange } from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** A reference to cells as it stands in a formula. */
export interface CellsRef {
  /** The sheet it names, undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
  /** Which ends are written with "$". */
  readonly fixed: Fixed;
  /** Written as whole rows ("1:3") or whole columns ("A:C"). */
  readonly lines: "rows" | "columns" | undefined;
}

export interface Fixed {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** The reference of a token such as "'Tên sheet'!$A$1:B2"; undefined for names, other workbooks and references over several sheets. */
export function parseCellsRef(text: string): CellsRef | undefined {
  const found = parseA1Ref(text);
  if (!found || !("range" in found) || found.workbookName) return undefined;
  const { range } = found;
  const { top, left, bottom = top, right = left } = range;
  const lines = top === null ? "columns" : left === null ? "rows" : undefined;
  return {
    sheet: found.sheetName || undefined,
    range: inOrder({
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? MAX_ROWS - 1,
      right: right ?? MAX_COLUMNS - 1,
    }),
    fixed: {
      top: range.$top ?? false,
      left: range.$left ?? false,
      bottom: range.$bottom ?? false,
      right: range.$right ?? false,
    },
    lines,
  };
}

/** The reference as a formula writes it; undoes `parseCellsRef`. */
export function formatCellsRef({ sheet, range, fixed, lines }: CellsRef): string {
  const prefix = sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
  const column = (index: number, isFixed: boolean): string => dollar(isFixed) + columnName(index);
  const row = (index: number, isFixed: boolean): string => `${dollar(isFixed)}${index + 1}`;
  if (lines === "columns") {
    return `${prefix}${column(range.left, fixed.left)}:${column(range.right, fixed.right)}`;
  }
  if (lines === "rows") {
    return `${prefix}${row(range.top, fixed.top)}:${row(range.bottom, fixed.bottom)}`;
  }
  const first = column(range.left, fixed.left) + row(range.top, fixed.top);
  const last = column(range.right, fixed.right) + row(range.bottom, fixed.bottom);
  return prefix + (first === last ? first : `${first}:${last}`);
}

/**
 * A sheet's name as a formula writes it.
 * @example quoteSheet("Biểu 1") // "'Biểu 1'"
 */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isLikeCell = parseRange(name) !== undefined || /^R\d*C?\d*$|^C\d*$/i.test(name);
  const isLogical = /^(true|false)$/i.test(name);
  return isPlain && !isLikeCell && !isLogical ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The absolute reference to a range of a named sheet, e.g. "'Biểu 1'!$A$1:$B$2". */
export function absoluteRef(sheet: string, range: CellRange): string {
  const fixed = { top: true, left: true, bottom: true, right: true };
  return formatCellsRef({ sheet, range, fixed, lines: undefined });
}

/** The relative reference to a cell, e.g. "B2". */
export const relativeCell = (rowIndex: number, columnIndex: number): string =>
  cellAddress(rowIndex, columnIndex);

const dollar = (isFixed: boolean): string => (isFixed ? "$" : "");

const inOrder = (range: CellRange): CellRange => ({
  top: Math.min(range.top, range.bottom),
  left: Math.min(range.left, range.right),
  bottom: Math.max(range.top, range.bottom),
  right: Math.max(range.left, range.right),
});
