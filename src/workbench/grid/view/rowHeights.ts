import type { SheetModel } from "../../model";
import { cssFont, lineHeight } from "../painting/font";
import type { Measurer } from "../painting/measurer";
import { isWrapped, padding } from "../painting/paintText";
import type { ShownCell } from "../painting/picture";
import { wrapText } from "../painting/wrapText";

/**
 * The heights (pixels at 100 %) of rows that have none of their own and whose text needs more than the default: as in Excel, a
 * row without a height follows its tallest cell, and merged cells do not count.
 */
export function fittedHeights(
  sheet: SheetModel,
  measurer: Measurer,
  cellAt: (rowIndex: number, columnIndex: number) => ShownCell | undefined,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const rows = sheet.rows();
  for (const { rowIndex, columnIndex } of sheet.filledCells()) {
    const row = rows.get(rowIndex);
    if (row?.size !== undefined || row?.hidden || sheet.mergeAt(rowIndex, columnIndex)) continue;
    const cell = cellAt(rowIndex, columnIndex);
    if (!cell) continue;
    const needed = neededHeight(cell, sheet.columnPixels(columnIndex), measurer);
    const known = heights.get(rowIndex) ?? sheet.rowPixels(rowIndex);
    if (needed > known) heights.set(rowIndex, needed);
  }
  return heights;
}

function neededHeight({ text, style, kind }: ShownCell, width: number, measurer: Measurer): number {
  const step = lineHeight(style, 1);
  if (kind !== "text" || !isWrapped(style)) return step + 2;
  const font = cssFont(style, 1);
  const lines = wrapText(text, width - 2 * padding, (part) => measurer.widthOf(part, font));
  return lines.length * step + 2;
}
