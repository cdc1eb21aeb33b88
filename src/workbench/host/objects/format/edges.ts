import type { CellRange } from "../../../../sheets";
import { isOnSheet, type BorderSide } from "../../../model";

/** The lines of a range that an add-in can name, each by its word in Office.js. */
export const edges = {
  EdgeTop: "EdgeTop",
  EdgeBottom: "EdgeBottom",
  EdgeLeft: "EdgeLeft",
  EdgeRight: "EdgeRight",
  InsideHorizontal: "InsideHorizontal",
  InsideVertical: "InsideVertical",
} as const;

export type Edge = keyof typeof edges;

/** Cells on one side of a line, the border of theirs that touches it, and whether that border is the one that holds the line. */
export interface LineSide {
  readonly cells: CellRange;
  readonly side: BorderSide;
  readonly holds: boolean;
}

/** The cells on both sides of a range's line, as far as there are such cells. */
export function sidesOf(edge: Edge, range: CellRange): readonly LineSide[] {
  const { top, left, bottom, right } = range;
  const rows = (first: number, last: number): CellRange => ({ ...range, top: first, bottom: last });
  const columns = (first: number, last: number): CellRange => ({
    ...range,
    left: first,
    right: last,
  });
  const sides: Readonly<Record<Edge, readonly LineSide[]>> = {
    EdgeTop: [held(rows(top, top), "top"), freed(rows(top - 1, top - 1), "bottom")],
    EdgeBottom: [held(rows(bottom, bottom), "bottom"), freed(rows(bottom + 1, bottom + 1), "top")],
    EdgeLeft: [held(columns(left, left), "left"), freed(columns(left - 1, left - 1), "right")],
    EdgeRight: [held(columns(right, right), "right"), freed(columns(right + 1, right + 1), "left")],
    InsideHorizontal: [held(rows(top, bottom - 1), "bottom"), freed(rows(top + 1, bottom), "top")],
    InsideVertical: [
      held(columns(left, right - 1), "right"),
      freed(columns(left + 1, right), "left"),
    ],
  };
  return sides[edge].filter(({ cells }) => isOnSheet(cells));
}

const held = (cells: CellRange, side: BorderSide): LineSide => ({ cells, side, holds: true });
const freed = (cells: CellRange, side: BorderSide): LineSide => ({ cells, side, holds: false });
