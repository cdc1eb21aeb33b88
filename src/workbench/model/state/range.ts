import { holdsCell, type CellPosition, type CellRange } from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** A sheet's whole area. */
export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** The range of one cell. */
export const cellRange = (rowIndex: number, columnIndex: number): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex,
  right: columnIndex,
});

/** A range's upper left cell. */
export const firstCell = ({ top, left }: CellRange): CellPosition => ({
  rowIndex: top,
  columnIndex: left,
});

/** Whether a range lies on the sheet and has its ends in order. */
export const isOnSheet = ({ top, left, bottom, right }: CellRange): boolean =>
  top >= 0 &&
  left >= 0 &&
  top <= bottom &&
  left <= right &&
  bottom < MAX_ROWS &&
  right < MAX_COLUMNS;

/** Whether `inner` lies wholly in `outer`. */
export const holdsRange = (outer: CellRange, inner: CellRange): boolean =>
  holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);

/** What two ranges share, or undefined. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** What is left of a range when another is cut out: up to four pieces. */
export function without(range: CellRange, cut: CellRange): readonly CellRange[] {
  const shared = intersection(range, cut);
  if (!shared) return [range];
  const { top, bottom } = shared;
  return [
    { ...range, bottom: top - 1 },
    { ...range, top, bottom, right: shared.left - 1 },
    { ...range, top, bottom, left: shared.right + 1 },
    { ...range, top: bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

export const isWholeRows = ({ left, right }: CellRange): boolean =>
  left === 0 && right === MAX_COLUMNS - 1;

export const isWholeColumns = ({ top, bottom }: CellRange): boolean =>
  top === 0 && bottom === MAX_ROWS - 1;

/** A range moved by rows and columns. */
export const movedBy = (range: CellRange, rows: number, columns: number): CellRange => ({
  top: range.top + rows,
  left: range.left + columns,
  bottom: range.bottom + rows,
  right: range.right + columns,
});
