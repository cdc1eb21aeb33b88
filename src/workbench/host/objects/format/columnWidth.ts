/** Pixels of a digit and of the padding beside it in Excel's default font, Calibri 11 at 96 dpi. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/**
 * A column's width in characters, as a file says it, from its width in points, as Office.js does.
 * @example columnCharacters(48) // 8.43
 */
export function columnCharacters(points: number): number {
  const pixels = points / pointsPerPixel;
  const narrow = digitPixels + paddingPixels;
  const characters = pixels < narrow ? pixels / narrow : (pixels - paddingPixels) / digitPixels;
  return Math.round(characters * 100) / 100;
}

/** A column's width in points from its width on the screen. */
export const columnPoints = (pixels: number): number => pixels * pointsPerPixel;
