import type { CellStyle } from "../../../sheets";
import type { SheetModel } from "../../model";
import { cssFont, lineHeight } from "../painting/font";
import type { Measurer } from "../painting/measurer";
import { isWrapped, padding } from "../painting/paintText";
import { wrapText } from "../painting/wrapText";

/** The heights (pixels at 100 %) of a sheet's rows that have none of their own and whose text needs more than the default. */
export type FitRows = (sheet: SheetModel) => ReadonlyMap<number, number>;

const memoryLimit = 100_000;

/**
 * Fits rows as Excel does: a row without a height follows its tallest cell, and merged cells do not count. What a text needs in a
 * style and a width is worked out once; conditional formats do not change it.
 */
export function createFitRows(measurer: Measurer): FitRows {
  const known = new Map<CellStyle, Map<string, number>>();
  let remembered = 0;
  const needed = (style: CellStyle, text: string, width: number): number => {
    if (!isWrapped(style)) return lineHeight(style, 1) + 2;
    const key = `${width} ${text}`;
    const found = known.get(style)?.get(key);
    if (found !== undefined) return found;
    if ((remembered += 1) % memoryLimit === 0) known.clear();
    const heights = known.get(style) ?? new Map<string, number>();
    const height = wrappedHeight(style, text, { width, measurer });
    known.set(style, heights.set(key, height));
    return height;
  };
  return (sheet) => fittedHeights(sheet, needed);
}

function fittedHeights(
  sheet: SheetModel,
  needed: (style: CellStyle, text: string, width: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const rows = sheet.rows();
  for (const { rowIndex, columnIndex } of sheet.filledCells()) {
    const row = rows.get(rowIndex);
    if (row?.size !== undefined || row?.hidden || sheet.mergeAt(rowIndex, columnIndex)) continue;
    const value = sheet.value(rowIndex, columnIndex);
    const text = typeof value === "string" ? value : "";
    const style = sheet.style(rowIndex, columnIndex);
    const height = needed(style, text, sheet.columnPixels(columnIndex));
    const tallest = heights.get(rowIndex) ?? sheet.rowPixels(rowIndex);
    if (height > tallest) heights.set(rowIndex, height);
  }
  return heights;
}

function wrappedHeight(
  style: CellStyle,
  text: string,
  { width, measurer }: { readonly width: number; readonly measurer: Measurer },
): number {
  const font = cssFont(style, 1);
  const lines = wrapText(text, width - 2 * padding, (part) => measurer.widthOf(part, font));
  return Math.max(1, lines.length) * lineHeight(style, 1) + 2;
}
