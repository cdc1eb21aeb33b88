/** Excel stores a width with the cell's margins: 5 pixels of digits that are 7 wide (ECMA-376 part 1, 18.3.1.13). */
const MARGIN = 5 / 7;

/**
 * The width in a file of a column that Excel shows as `width` characters wide.
 * @example storedWidth(8.43) // 9.140625
 */
export function storedWidth(width: number): number {
  const full = width < 1 ? width * (1 + MARGIN) : width + MARGIN;
  return Math.floor(full * 256) / 256;
}

/**
 * The width in characters that Excel shows for the width in a file.
 * @example shownWidth(9.140625) // 8.43
 */
export function shownWidth(stored: number): number {
  const width = stored < 1 + MARGIN ? stored / (1 + MARGIN) : stored - MARGIN;
  return Math.max(0, Math.round(width * 100) / 100);
}
