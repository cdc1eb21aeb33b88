import type { CellValue } from "../../shared";
import { cellAddress, type CellRange, type Grid } from "../../sheets";
import type { WantedLooks } from "../workbook";
import { isMixed, type LetterLooks } from "./letterLooks";

/** A part of a sheet as Excel answers it: matrices of the range's shape. */
export interface ReadBlock {
  readonly sheet: string;
  readonly range: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly merges: readonly string[];
  /** What all its letters have in common. */
  readonly looks: LetterLooks;
  /** The letters of each cell, where they are not all alike. */
  readonly cellLooks?: readonly (readonly LetterLooks[])[];
}

/** A sheet's grid from the blocks read of it, in their order from the top. */
export function gridOf(
  sheet: { readonly sheet: string; readonly date1904: boolean; readonly wanted: WantedLooks },
  read: readonly ReadBlock[],
): Grid {
  const { fonts, richTexts } = sheet.wanted;
  const blocks = read.filter((block) => block.sheet === sheet.sheet);
  const rows = blocks.flatMap(rowsOf);
  const above = Array.from({ length: blocks[0]?.range.top ?? 0 }, () => []);
  return {
    sheet: sheet.sheet,
    values: [...above, ...rows.map((row) => row.values)],
    formulas: [...above, ...rows.map((row) => row.formulas)],
    numberFormats: [...above, ...rows.map((row) => row.numberFormats)],
    ...(fonts && { fonts: [...above, ...rows.map((row) => row.fonts)] }),
    ...(richTexts && { richTexts: blocks.flatMap(richTextsOf) }),
    merges: [...new Set(blocks.flatMap(({ merges }) => merges))],
    date1904: sheet.date1904,
  };
}

interface GridRow {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
  readonly numberFormats: readonly (string | null)[];
  readonly fonts: readonly (string | null)[];
}

function rowsOf(block: ReadBlock): readonly GridRow[] {
  const before = Array.from({ length: block.range.left }, () => null);
  return block.values.map((row, index) => {
    const types = block.valueTypes[index] ?? [];
    const formulas = block.formulas[index] ?? [];
    const formats = block.numberFormats[index] ?? [];
    return {
      values: [...before, ...row.map((value, column) => cellValue(value, types[column]))],
      formulas: [...before, ...row.map((value, column) => formulaOf(formulas[column], value))],
      numberFormats: [...before, ...row.map((_, column) => formatOf(formats[column]))],
      fonts: [...before, ...row.map((_, column) => fontOf(block, [index, column]))],
    };
  });
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** Excel answers a constant in place of a formula where there is none: a text that begins with "=" is its own value. */
const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;

const formatOf = (format: unknown): string | null =>
  typeof format === "string" && format !== "General" ? format : null;

type CellOfBlock = readonly [row: number, column: number];

const looksOf = ({ looks, cellLooks }: ReadBlock, [row, column]: CellOfBlock): LetterLooks =>
  cellLooks?.[row]?.[column] ?? looks;

/** A cell that holds nothing has no letters whose font would tell anything. */
function fontOf(block: ReadBlock, cell: CellOfBlock): string | null {
  const [row, column] = cell;
  const { name } = looksOf(block, cell);
  return typeof name === "string" && block.valueTypes[row]?.[column] !== "Empty" ? name : null;
}

const richTextsOf = (block: ReadBlock): readonly string[] =>
  block.values.flatMap((values, row) =>
    values.flatMap((value, column) =>
      isMixed(looksOf(block, [row, column])) && value !== ""
        ? [cellAddress(block.range.top + row, block.range.left + column)]
        : [],
    ),
  );
