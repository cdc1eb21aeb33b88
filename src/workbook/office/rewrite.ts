import {
  around,
  cellCount,
  rangeAddress,
  rangeOf as rectangleOf,
  type CellRange,
} from "../../sheets";
import type { CellRewrite, SheetRewrite } from "../workbook";
import { asText } from "./drawing/typed";
import { rangeOf } from "./step";

/** Queues the new texts, fonts and number formats of cells; formats come first: a text in a cell of format "@" stays as it is. */
export function rewriteCells(workbook: Excel.Workbook, rewrites: readonly SheetRewrite[]): void {
  for (const { sheet, cells } of rewrites) {
    const worksheet = workbook.worksheets.getItem(sheet);
    for (const block of blocksOf(cells.map(placed))) {
      const range = rangeOf(worksheet, rangeAddress(block.range));
      range.numberFormat = matrixOf(block, formatOf);
      range.setCellProperties(matrixOf(block, fontOf).map((row) => row.map(propertiesOf)));
      range.formulas = matrixOf(block, ({ after }) => typedOf(after.content));
    }
  }
}

/** The same change the other way round. */
export const reversed = (rewrites: readonly SheetRewrite[]): readonly SheetRewrite[] =>
  rewrites.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
  }));

interface PlacedRewrite extends CellRewrite {
  readonly range: CellRange;
}

const placed = (rewrite: CellRewrite): PlacedRewrite => ({
  ...rewrite,
  range: rectangleOf(rewrite.cell),
});

interface Block {
  readonly range: CellRange;
  readonly cells: readonly PlacedRewrite[];
}

/** So many cells a block may hold for each that is written: the others are passed over, and cost a few bytes. */
const cellsForEach = 20;

/** Few rectangles around cells; one that would be nearly empty is halved. */
function blocksOf(cells: readonly PlacedRewrite[]): readonly Block[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const range = others.reduce((all, cell) => around(all, cell.range), first.range);
  if (cellCount(range) <= cellsForEach * cells.length) return [{ range, cells }];
  const { top, bottom, left, right } = range;
  const isTall = bottom - top >= right - left;
  const middle = isTall ? (top + bottom) / 2 : (left + right) / 2;
  const isBefore = (cell: PlacedRewrite): boolean =>
    (isTall ? cell.range.top : cell.range.left) <= middle;
  return [
    ...blocksOf(cells.filter(isBefore)),
    ...blocksOf(cells.filter((cell) => !isBefore(cell))),
  ];
}

/** A value for each cell that is written; null leaves the others as they are. */
function matrixOf<T>(
  { range, cells }: Block,
  valueOf: (rewrite: CellRewrite) => T | null,
): (T | null)[][] {
  const matrix = Array.from({ length: range.bottom - range.top + 1 }, () =>
    new Array<T | null>(range.right - range.left + 1).fill(null),
  );
  for (const rewrite of cells) {
    const row = matrix[rewrite.range.top - range.top];
    if (row) row[rewrite.range.left - range.left] = valueOf(rewrite);
  }
  return matrix;
}

const formatOf = ({ before, after }: CellRewrite): string | null =>
  before.numberFormat === after.numberFormat ? null : (after.numberFormat ?? "General");

const fontOf = ({ before, after }: CellRewrite): string | null =>
  before.fontName === after.fontName ? null : after.fontName;

const propertiesOf = (name: string | null): Excel.SettableCellProperties =>
  name === null ? {} : { format: { font: { name } } };

const typedOf = (content: string | number): string | number =>
  typeof content === "string" ? asText(content) : content;
