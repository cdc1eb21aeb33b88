import type { CellValue } from "../../../shared";
import type { CellPosition, CellRange, CellStyle } from "../../../sheets";

/** A cell as it is stored: never changed, only replaced. */
export interface Cell {
  /** A constant; null where there is a formula or nothing. */
  readonly value: CellValue;
  /** English, without "=". */
  readonly formula?: string;
  /** An interned format of its own. */
  readonly style?: CellStyle;
  /** A leading apostrophe was typed: the text is left alone when it is edited again. */
  readonly isQuoted?: boolean;
  /** The letters of the text have several looks, of which nothing more is known. */
  readonly isRich?: boolean;
}

/** The cells of a sheet that hold content or a format, by row and column. */
export type CellRows = Map<number, Map<number, Cell>>;

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== null);

/** The cells inside a range, row by row, in whatever way is shorter. */
export function* cellsWithin(
  rows: CellRows,
  range: CellRange,
): Generator<CellPosition & { readonly cell: Cell }> {
  for (const rowIndex of indicesWithin(rows, range.top, range.bottom)) {
    const row = rows.get(rowIndex);
    if (!row) continue;
    for (const columnIndex of indicesWithin(row, range.left, range.right)) {
      const cell = row.get(columnIndex);
      if (cell) yield { rowIndex, columnIndex, cell };
    }
  }
}

/** The rectangle around the cells that a condition holds for. */
export function extentOf(rows: CellRows, counts: (cell: Cell) => boolean): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowIndex, row] of rows) {
    for (const [columnIndex, cell] of row) {
      const isInside =
        rowIndex >= top && rowIndex <= bottom && columnIndex >= left && columnIndex <= right;
      if (isInside || !counts(cell)) continue;
      top = Math.min(top, rowIndex);
      bottom = Math.max(bottom, rowIndex);
      left = Math.min(left, columnIndex);
      right = Math.max(right, columnIndex);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** A copy that can be changed without touching the original; the cells themselves are shared. */
export const copyRows = (rows: CellRows): CellRows =>
  new Map([...rows].map(([index, row]) => [index, new Map(row)]));

function indicesWithin(
  lines: ReadonlyMap<number, unknown>,
  first: number,
  last: number,
): readonly number[] {
  if (last - first < lines.size) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
  return [...lines.keys()].filter((index) => index >= first && index <= last).sort((a, b) => a - b);
}
