import { isDateFormat } from "../reporting";
import { DAYS_TO_1904 } from "../shared";
import { parseRange } from "./a1";
import type { SheetLayout } from "./layout";

/**
 * A layout for a workbook that counts dates from 1904, or as it is for one that counts from 1900, as all layouts do: numbers under
 * a date's format, typed or computed, become the other system's serial numbers.
 */
export function inDateSystem(layout: SheetLayout, date1904: boolean): SheetLayout {
  if (!date1904) return layout;
  const isDate = dateCells(layout);
  const shifted = <T>(rows: readonly (readonly T[])[], shift: (cell: T) => T) =>
    rows.map((row, rowIndex) =>
      row.map((cell, column) => (isDate(rowIndex, column) ? shift(cell) : cell)),
    );
  return {
    ...layout,
    content: shifted(layout.content, (cell) => shiftedDay(cell)),
    ...(layout.results && { results: shifted(layout.results, (cell) => shiftedDay(cell)) }),
  };
}

const shiftedDay = <T>(cell: T): T | number =>
  typeof cell === "number" ? cell - DAYS_TO_1904 : cell;

/** Whether the format that a cell has in the end, given 0-based, is a date's. */
function dateCells({ styles, content }: SheetLayout): (row: number, column: number) => boolean {
  const formats: boolean[][] = content.map(() => []);
  for (const { range, style } of styles) {
    const cells = parseRange(range);
    if (!cells || style.numberFormat === undefined) continue;
    const isDate = isDateFormat(style.numberFormat);
    for (const row of formats.slice(cells.top, cells.bottom + 1)) {
      for (let column = cells.left; column <= cells.right; column += 1) row[column] = isDate;
    }
  }
  return (row, column) => formats[row]?.[column] ?? false;
}
