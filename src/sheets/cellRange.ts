import { parseRange, type CellRange } from "./a1";

/** The rectangle of an A1 address of cells; throws where it is none. */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`No range: ${address}`);
  return range;
}

/** Whether a rectangle is a single cell. */
export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean =>
  top === bottom && left === right;

/** How many cells a rectangle has. */
export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** What each cell of a rectangle gives, by row and column. */
export function cellMatrix<T>(
  { top, left, bottom, right }: CellRange,
  cell: (rowIndex: number, columnIndex: number) => T,
): readonly (readonly T[])[] {
  const matrix: T[][] = [];
  for (let rowIndex = top; rowIndex <= bottom; rowIndex += 1) {
    const row: T[] = [];
    for (let columnIndex = left; columnIndex <= right; columnIndex += 1) {
      row.push(cell(rowIndex, columnIndex));
    }
    matrix.push(row);
  }
  return matrix;
}

/** Whether a rectangle holds a cell. */
export const holdsCell = (range: CellRange, rowIndex: number, columnIndex: number): boolean =>
  rowIndex >= range.top &&
  rowIndex <= range.bottom &&
  columnIndex >= range.left &&
  columnIndex <= range.right;

/** Whether two rectangles have a cell in common. */
export const intersects = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether two rectangles are the same one. */
export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The smallest rectangle around two. */
export const around = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
