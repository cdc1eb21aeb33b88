import type { CellState, Grid } from "../grid";

/** How a cell's content looks, and whether a formula answers it. */
export const looksAt = (
  { fonts, numberFormats, formulas }: Grid,
  rowIndex: number,
  column: number,
): Omit<CellState, "content"> & { readonly isFormula: boolean } => ({
  fontName: fonts?.[rowIndex]?.[column] ?? null,
  numberFormat: numberFormats[rowIndex]?.[column] ?? null,
  isFormula: typeof formulas[rowIndex]?.[column] === "string",
});
