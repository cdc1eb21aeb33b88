import { holdsCell } from "../../../sheets";
import { formatValue } from "../entry/formatValue";
import { cellsWithin, hasContent } from "../state/cell";
import { styleAt } from "../state/cellStyle";
import type { Core } from "../state/core";
import { WHOLE_SHEET } from "../state/range";
import type { SheetState } from "../state/sheetState";

/** The size of font that widths are counted in, and what a bold letter and a cell's padding add. */
const BASE_SIZE = 11;
const BOLD = 1.1;
const PADDING = 1;
const WIDEST = 255;

/** A width (characters) that shows every text of a column, by an estimate of letter widths; undefined where nothing asks for one. */
export function fittingWidth(core: Core, sheet: SheetState, column: number): number | undefined {
  let widest = 0;
  const range = { ...WHOLE_SHEET, left: column, right: column };
  for (const { cell, rowIndex, columnIndex } of cellsWithin(sheet.cells, range)) {
    const isMerged = sheet.properties.merges.some((area) => holdsCell(area, rowIndex, columnIndex));
    if (!hasContent(cell) || isMerged) continue;
    const {
      numberFormat = "General",
      fontSize = BASE_SIZE,
      bold,
    } = styleAt(sheet, rowIndex, columnIndex);
    const value = core.calculator.value(sheet, rowIndex, columnIndex);
    const text = formatValue(value, numberFormat, core.state.date1904);
    const letters = Math.max(...text.split("\n").map((line) => line.length));
    widest = Math.max(widest, (letters * fontSize * (bold ? BOLD : 1)) / BASE_SIZE);
  }
  return widest === 0 ? undefined : Math.min(WIDEST, Math.round((widest + PADDING) * 100) / 100);
}
