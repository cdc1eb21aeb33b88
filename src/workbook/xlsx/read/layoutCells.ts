import { isCellError, type CellValue } from "../../../shared";
import {
  cellAddress,
  styleCollector,
  type CellContent,
  type SheetLayout,
  type StyleCollector,
} from "../../../sheets";
import { fault } from "../fault";
import { formulaReader } from "../formulas/sharedFormulas";
import type { CellSink } from "../parts/cells";
import type { StoredCell } from "../parts/storedCell";
import { isRichCell } from "../parts/sharedStrings";
import { cellValue, type ValueContext } from "./cellValue";

type Cached = string | number | boolean | null;

/** What a scan of a sheet's cells gathers for a layout. */
export interface LayoutCells {
  readonly sink: CellSink;
  readonly styles: StyleCollector;
  take(): Pick<SheetLayout, "content" | "results" | "richTexts">;
}

/** Gathers contents, cached results and styles; errors typed as constants become formulas of themselves. */
export function layoutCells(context: ValueContext & { readonly mostCells: number }): LayoutCells {
  const content: CellContent[][] = [];
  const results: Cached[][] = [];
  const richTexts: string[] = [];
  const styles = styleCollector();
  const reader = formulaReader();
  let total = 0;
  const cell = (stored: StoredCell): void => {
    const { rowIndex, columnIndex, style } = stored;
    styles.add(rowIndex, columnIndex, style);
    const formula = reader.read(stored);
    const value = cellValue(stored, context);
    if (value === null && formula === undefined) return;
    total += put(content, stored, contentOf(value, formula));
    if (isRichCell(context.sharedStrings, stored))
      richTexts.push(cellAddress(rowIndex, columnIndex));
    if (formula !== undefined) put(results, stored, cachedOf(value));
    if (total > context.mostCells) fault("tooLarge", `sheet: more than ${context.mostCells} cells`);
  };
  return {
    sink: { cell },
    styles,
    take: () => ({
      content: Array.from(content, (row) => row ?? NO_CELLS),
      ...(results.length > 0 && { results: Array.from(results, (row) => row ?? NO_CELLS) }),
      ...(richTexts.length > 0 && { richTexts }),
    }),
  };
}

const NO_CELLS: readonly never[] = [];

function contentOf(value: CellValue, formula: string | undefined): CellContent {
  if (formula !== undefined) return { formula };
  return isCellError(value) ? { formula: value.error } : value;
}

const cachedOf = (value: CellValue): Cached => (isCellError(value) ? value.error : value);

/** Sets a cell, filling up to it with nulls; answers how many cells were made. */
function put<T>(rows: (T | null)[][], { rowIndex, columnIndex }: StoredCell, value: T): number {
  const row = (rows[rowIndex] ??= []);
  const before = row.length;
  while (row.length < columnIndex) row.push(null);
  row[columnIndex] = value;
  return row.length - before;
}
