import { readFigure, type FigureReading } from "../../reporting";
import { cellText, type CellValue } from "../../shared";
import { encodingOfFont, readVietnamese, type VietnameseReading } from "../../vietnamese";
import { parseRange, type CellRange } from "../a1";
import type { Grid } from "../grid";
import { trustedFonts } from "../trustedFonts";
import { textMemory, tidyReading } from "./textMemory";

/** A grid whose cells are read as they are meant, each once. Rows and columns are 0-based. */
export interface TextGrid {
  readonly grid: Grid;
  /** The rows that hold anything, from the top. */
  readonly filledRows: readonly number[];
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** The cell's text, decoded and tidy; "" for an empty cell. */
  text(row: number, column: number): string;
  /** The text without accents, capitals and spaces that do not matter. */
  plain(row: number, column: number): string;
  /** The plain key of a text of the sheet. */
  plainOf(text: string): string;
  /** What the cell says as a figure, by its value, format and formula. */
  figure(row: number, column: number): FigureReading;
  /** The text that is seen there: in a merged area that of its first cell. */
  shown(row: number, column: number): string;
  /** The row of the cell whose text counts for a row: above it where cells of the column are merged down. */
  topRow(row: number, column: number): number;
  mergeAt(row: number, column: number): CellRange | undefined;
  /** Typed in an old encoding. */
  isLegacy(row: number, column: number): boolean;
}

/** The cells of a grid, read when they are asked for; what stands in the memory is not read again. */
export function textGrid(grid: Grid, memory = textMemory()): TextGrid {
  const filledRows = grid.values.flatMap((row, index) => (row.some(isFilled) ? [index] : []));
  const merges = mergeIndex(grid.merges, filledRows.at(-1) ?? -1);
  const trusted = once(() => trustedFonts(grid));
  const valueAt = (row: number, column: number): CellValue => grid.values[row]?.[column] ?? null;
  const read = remembered((row, column): VietnameseReading => {
    const value = valueAt(row, column);
    if (typeof value !== "string") return { text: cellText(value) };
    const font = grid.fonts?.[row]?.[column];
    if (!font || !encodingOfFont(font)) return memory.read(value);
    return tidyReading(readVietnamese(value, font, trusted().has(font)));
  });
  const text = (row: number, column: number): string => read(row, column).text;
  const mergeAt = (row: number, column: number): CellRange | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  return {
    grid,
    filledRows,
    columnCount: filledRows.reduce((most, row) => Math.max(most, grid.values[row]?.length ?? 0), 0),
    value: valueAt,
    text,
    plain: (row, column) => memory.plainOf(text(row, column)),
    plainOf: memory.plainOf,
    figure: remembered((row, column) => {
      const value = valueAt(row, column);
      if (typeof value === "string") return memory.figureOf(text(row, column));
      return readFigure(value, {
        numberFormat: grid.numberFormats[row]?.[column] ?? null,
        formula: grid.formulas[row]?.[column] ?? null,
        date1904: grid.date1904,
      });
    }),
    shown: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
    topRow: (row, column) => {
      const merge = mergeAt(row, column);
      return merge?.left === column ? merge.top : row;
    },
    mergeAt,
    isLegacy: (row, column) => read(row, column).encoding !== undefined,
  };
}

/** Whether a cell holds something that is seen. */
const isFilled = (value: CellValue | undefined): boolean =>
  typeof value === "string" ? value.trim() !== "" : value !== null && value !== undefined;

function once<T>(find: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: find() }).value;
}

/** The merged areas by each of their rows. */
function mergeIndex(
  merges: readonly string[],
  lastRow: number,
): ReadonlyMap<number, readonly CellRange[]> {
  const index = new Map<number, CellRange[]>();
  for (const range of merges.map(parseRange)) {
    if (!range) continue;
    for (let row = range.top; row <= Math.min(range.bottom, lastRow); row++) {
      const known = index.get(row);
      if (known) known.push(range);
      else index.set(row, [range]);
    }
  }
  return index;
}

function remembered<T>(find: (row: number, column: number) => T): typeof find {
  const known: T[][] = [];
  return (row, column) => {
    const cells = (known[row] ??= []);
    return (cells[column] ??= find(row, column));
  };
}
