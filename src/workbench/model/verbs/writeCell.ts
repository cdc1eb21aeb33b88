import type { CellPosition, CellStyle } from "../../../sheets";
import { hasContent, type Cell } from "../state/cell";
import { styleAt } from "../state/cellStyle";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { patchStyle } from "../state/styles";
import type { StylePatch } from "../api/parts";

/** What a cell holds, its format apart. */
export type Content = Omit<Cell, "style">;

export const EMPTY: Content = { value: null };

/** Puts content into a cell, whose format stays; `numberFormat` is given to it along with the content. */
export function writeContent(
  core: Core,
  { sheet, rowIndex, columnIndex }: CellPosition & { readonly sheet: SheetState },
  { numberFormat, ...content }: Content & { readonly numberFormat?: string },
): void {
  const own = cellAt(sheet, rowIndex, columnIndex)?.style;
  const style =
    numberFormat === undefined
      ? own
      : patchStyle(styleAt(sheet, rowIndex, columnIndex), { numberFormat });
  core.setCell(sheet, { rowIndex, columnIndex }, cellOf(content, style));
}

/** Lays a patch over the format that a cell has. */
export function restyle(
  core: Core,
  { sheet, rowIndex, columnIndex }: CellPosition & { readonly sheet: SheetState },
  patch: StylePatch,
): void {
  const style = patchStyle(styleAt(sheet, rowIndex, columnIndex), patch);
  const before = cellAt(sheet, rowIndex, columnIndex);
  if (before?.style === style) return;
  core.setCell(sheet, { rowIndex, columnIndex }, { ...(before ?? EMPTY), style });
}

/** A cell of content and format; undefined where both are missing. */
export function cellOf(content: Content, style: CellStyle | undefined): Cell | undefined {
  if (style !== undefined) return { ...content, style };
  return hasContent(content) ? content : undefined;
}

/** A cell's content without its format. */
export function contentOf(cell: Cell | undefined): Content {
  if (!cell) return EMPTY;
  const { value, formula, isQuoted, isRich } = cell;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(isQuoted && { isQuoted }),
    ...(isRich && { isRich }),
  };
}

/** The cell as it is stored. */
export const cellAt = (
  { cells }: SheetState,
  rowIndex: number,
  columnIndex: number,
): Cell | undefined => cells.get(rowIndex)?.get(columnIndex);
