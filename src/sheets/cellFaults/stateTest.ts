import { rangeOf } from "../cellRange";
import type { CellState, Grid } from "../grid";
import { looksAt } from "./looksAt";

/**
 * Tells of a cell, by its address, whether it holds a state and nothing besides: no formula, no letters of several looks. The looks of
 * an empty cell are not asked for: grids do not hold them.
 */
export function stateTest(grid: Grid): (cell: string, state: CellState) => boolean {
  const rich = new Set(grid.richTexts);
  return (cell, { content, fontName, numberFormat }) => {
    const { top, left } = rangeOf(cell);
    const looks = looksAt(grid, top, left);
    if (looks.isFormula || rich.has(cell)) return false;
    if ((grid.values[top]?.[left] ?? "") !== content) return false;
    const isAlike = looks.fontName === fontName && looks.numberFormat === numberFormat;
    return content === "" || isAlike;
  };
}
