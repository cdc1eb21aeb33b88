import type { CellRange } from "../../../sheets";

/** Whether two rectangles have a cell in common. */
export const meets = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** How many cells a rectangle has. */
export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);
