import type { CellRange } from "../../../sheets";
import type { LineShift } from "../api/events";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** Where an index lies after a shift; undefined where it was deleted or pushed off the sheet. */
export function shiftIndex(index: number, shift: LineShift): number | undefined {
  const span = shiftSpan({ first: index, last: index }, shift);
  return span?.first;
}

/**
 * Where a range lies after rows or columns were inserted (within it: it grows) or deleted (it shrinks); undefined where nothing is left.
 * @example shiftRange({ top: 2, left: 0, bottom: 4, right: 0 }, { axis: "row", kind: "delete", at: 4, count: 9 }) // rows 2 to 3
 */
export function shiftRange(range: CellRange, shift: LineShift): CellRange | undefined {
  if (shift.axis === "row") {
    const rows = shiftSpan({ first: range.top, last: range.bottom }, shift);
    return rows && { ...range, top: rows.first, bottom: rows.last };
  }
  const columns = shiftSpan({ first: range.left, last: range.right }, shift);
  return columns && { ...range, left: columns.first, right: columns.last };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** All rows (or columns) stay all of them, whatever is inserted or deleted. */
function shiftSpan(span: Span, shift: LineShift): Span | undefined {
  const end = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  if (span.first === 0 && span.last === end - 1) return span;
  const moved = shift.kind === "insert" ? pushed(span, shift) : closedUp(span, shift);
  const last = Math.min(moved.last, end - 1);
  return moved.first <= last ? { first: moved.first, last } : undefined;
}

function pushed(span: Span, { at, count }: LineShift): Span {
  const move = (index: number): number => (index >= at ? index + count : index);
  return { first: move(span.first), last: move(span.last) };
}

/** Ends in reverse order where all was deleted. */
function closedUp(span: Span, { at, count }: LineShift): Span {
  const deletedBefore = (index: number): number => Math.min(Math.max(index - at, 0), count);
  return {
    first: span.first - deletedBefore(span.first),
    last: span.last - deletedBefore(span.last + 1),
  };
}
