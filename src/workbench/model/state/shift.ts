import type { CellRange } from "../../../sheets";
import type { LineShift } from "../api/events";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** Where an index lies after a shift; undefined where it was deleted or pushed off the sheet. */
export function shiftIndex(index: number, shift: LineShift): number | undefined {
  if (index < shift.at) return index;
  if (shift.kind === "delete") {
    return index < shift.at + shift.count ? undefined : index - shift.count;
  }
  const moved = index + shift.count;
  return moved < limitOf(shift) ? moved : undefined;
}

/**
 * Where a range lies after rows or columns were inserted (within it: it grows) or deleted (it shrinks); undefined where nothing is left.
 * @example shiftRange({ top: 2, left: 0, bottom: 4, right: 0 }, { axis: "row", kind: "delete", at: 4, count: 9 }) // rows 2 to 3
 */
export function shiftRange(range: CellRange, shift: LineShift): CellRange | undefined {
  const [first, last] =
    shift.axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  const moved = shiftSpan(first, last, shift);
  if (!moved) return undefined;
  return shift.axis === "row"
    ? { ...range, top: moved.first, bottom: moved.last }
    : { ...range, left: moved.first, right: moved.last };
}

function shiftSpan(
  first: number,
  last: number,
  shift: LineShift,
): { readonly first: number; readonly last: number } | undefined {
  const limit = limitOf(shift);
  if (first === 0 && last === limit - 1) return { first, last };
  if (shift.kind === "insert") {
    const start = first >= shift.at ? first + shift.count : first;
    const end = last >= shift.at ? last + shift.count : last;
    return start < limit ? { first: start, last: Math.min(end, limit - 1) } : undefined;
  }
  const end = shift.at + shift.count;
  const gone = (index: number): number => Math.min(Math.max(index - shift.at, 0), shift.count);
  if (first >= shift.at && last < end) return undefined;
  const start = first >= shift.at && first < end ? shift.at : first - gone(first);
  return { first: start, last: last - gone(last + 1) };
}

const limitOf = ({ axis }: LineShift): number => (axis === "row" ? MAX_ROWS : MAX_COLUMNS);
