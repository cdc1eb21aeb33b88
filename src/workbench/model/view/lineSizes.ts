import type { LineFormat } from "../api/parts";

/** Pixels of a digit and of the padding beside it in Excel's default font at 96 dpi. */
const DIGIT = 7;
const PADDING = 5;

/** Excel's default width (characters) and height (points). */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
const POINTS_PER_PIXEL = 0.75;

/**
 * The width of a column on the screen.
 * @example columnPixelsOf({ size: 8.43 }) // 64
 */
export function columnPixelsOf({ size = DEFAULT_WIDTH, hidden }: LineFormat): number {
  if (hidden) return 0;
  return Math.round(size < 1 ? size * (DIGIT + PADDING) : size * DIGIT + PADDING);
}

/**
 * The height of a row on the screen.
 * @example rowPixelsOf({ size: 15 }) // 20
 */
export const rowPixelsOf = ({ size = DEFAULT_HEIGHT, hidden }: LineFormat): number =>
  hidden ? 0 : Math.round(size / POINTS_PER_PIXEL);
