import { isCellError, type CellValue } from "../shared";
import { cellAddress } from "./a1";
import type { Grid } from "./grid";
import type { CellContent, SheetLayout, StyledRange } from "./layout";
import { freeSheetName } from "./unitSheet/sheetName";

const SUFFIX = " (cũ)";
const LONGEST = 31;

/** A locked copy of what a sheet held, cell by cell at the same addresses, under a name of its own; it is no sheet of ours. */
export function sheetCopy(grid: Grid, taken: readonly string[]): SheetLayout {
  const base = grid.sheet.slice(0, LONGEST - SUFFIX.length).trimEnd();
  return {
    name: freeSheetName(`${base}${SUFFIX}`, taken),
    content: grid.values.map((row, rowIndex) =>
      row.map((value, columnIndex) => contentOf(value, grid.formulas[rowIndex]?.[columnIndex])),
    ),
    styles: formatsOf(grid),
    columns: [],
    rows: [],
    merges: grid.merges,
    rules: [],
    conditionalFormats: [],
    names: [],
    protection: {},
  };
}

function contentOf(value: CellValue, formula: string | null | undefined): CellContent {
  if (formula) return { formula: formula.replace(/^=/, "") };
  return isCellError(value) ? value.error : value;
}

const formatsOf = ({ numberFormats }: Grid): readonly StyledRange[] =>
  numberFormats.flatMap((row, rowIndex) =>
    row.flatMap((numberFormat, columnIndex) =>
      numberFormat && numberFormat !== "General"
        ? [{ range: cellAddress(rowIndex, columnIndex), style: { numberFormat } }]
        : [],
    ),
  );
