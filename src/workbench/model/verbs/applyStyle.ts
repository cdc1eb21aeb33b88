import type { CellPosition, CellRange, CellStyle } from "../../../sheets";
import type { LineFormat, StylePatch } from "../api/parts";
import { cellsWithin } from "../state/cell";
import type { Core } from "../state/core";
import { isWholeColumns, isWholeRows } from "../state/range";
import type { SheetState } from "../state/sheetState";
import { patchStyle } from "../state/styles";
import { linesOf, setLines } from "./changeLines";
import { cellAt, restyle } from "./writeCell";

interface Target {
  readonly sheet: SheetState;
  readonly range: CellRange;
}

/** Lays a patch over a range; whole columns, rows and sheets keep it for cells that come later. */
export function applyStyle(core: Core, target: Target, patch: StylePatch): void {
  const { sheet, range } = target;
  if (isWholeRows(range) || isWholeColumns(range)) return applyToLines(core, target, patch);
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex++) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex++) {
      restyle(core, { sheet, rowIndex, columnIndex }, patch);
    }
  }
}

function applyToLines(core: Core, { sheet, range }: Target, patch: StylePatch): void {
  for (const place of styledCells(sheet, range)) restyle(core, { sheet, ...place }, patch);
  const isRows = isWholeRows(range);
  const isSheet = isRows && isWholeColumns(range);
  const { baseStyle } = sheet.properties;
  if (isSheet) core.setSheet(sheet, { baseStyle: patchStyle(baseStyle, patch) });
  const lines = (axis: "row" | "column", first: number, last: number): void => {
    const formats = new Map(linesOf(sheet, axis));
    const indices = isSheet ? [...formats.keys()] : numbers(first, last);
    for (const index of indices) {
      formats.set(index, patched(formats.get(index) ?? {}, { patch, baseStyle, isSheet }));
    }
    setLines(core, { sheet, axis }, formats);
  };
  if (isRows) lines("row", range.top, range.bottom);
  if (isSheet || !isRows) lines("column", range.left, range.right);
}

/** On a whole sheet a line without a style of its own follows the sheet's. */
function patched(
  format: LineFormat,
  by: { readonly patch: StylePatch; readonly baseStyle: CellStyle; readonly isSheet: boolean },
): LineFormat {
  if (by.isSheet && !format.style) return format;
  return { ...format, style: patchStyle(format.style ?? by.baseStyle, by.patch) };
}

/** Cells with a style of their own, and those of columns where a styled row crosses: the row's would win. */
function styledCells(sheet: SheetState, range: CellRange): readonly CellPosition[] {
  const styled = [...cellsWithin(sheet.cells, range)].filter(({ cell }) => cell.style);
  const { rows, columns } = sheet.properties;
  const crossing = styledWithin(rows, range.top, range.bottom).flatMap((rowIndex) =>
    styledWithin(columns, range.left, range.right)
      .filter((columnIndex) => !cellAt(sheet, rowIndex, columnIndex)?.style)
      .map((columnIndex) => ({ rowIndex, columnIndex })),
  );
  return [...styled, ...crossing];
}

const styledWithin = (
  lines: ReadonlyMap<number, LineFormat>,
  first: number,
  last: number,
): readonly number[] =>
  [...lines].flatMap(([index, { style }]) =>
    style && index >= first && index <= last ? [index] : [],
  );

const numbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
