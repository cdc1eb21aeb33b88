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
  /** Empty where they were not asked for. */
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly merges: readonly string[];
  /** What all its letters have in common. */
  readonly looks: LetterLooks;
  /** The letters of each cell, where they are not all alike. */
  readonly cellLooks?: readonly (readonly LetterLooks[])[];
  /** The types of its values, where one may be an error. */
  readonly valueTypes?: readonly (readonly string[])[];
}

/** A sheet's grid from the blocks read of it, in their order from the top. */
export function gridOf(
  sheet: { readonly sheet: string; readonly date1904: boolean; readonly wanted: WantedLooks },
  read: readonly ReadBlock[],
): Grid {
  const { fonts, richTexts } = sheet.wanted;
  const blocks = read.filter((block) => block.sheet === sheet.sheet);
  const above = Array.from({ length: blocks[0]?.range.top ?? 0 }, () => []);
  const matrix = <T>(rowsOf: (block: ReadBlock) => readonly (readonly T[])[]) => [
    ...above,
    ...blocks.flatMap((block) => shifted(rowsOf(block), block.range.left)),
  ];
  return {
    sheet: sheet.sheet,
    values: matrix(valuesOf),
    formulas: matrix(formulasOf),
    numberFormats: matrix(({ numberFormats }) => numberFormats.map((row) => row.map(formatOf))),
    ...(fonts && { fonts: matrix(fontsOf) }),
    ...(richTexts && { richTexts: blocks.flatMap(richTextsOf) }),
    merges: [...new Set(blocks.flatMap(({ merges }) => merges))],
    date1904: sheet.date1904,
  };
}

/** Whether a text may be an error, which only the types of the values tell. */
export const mayHoldErrors = ({ values }: ReadBlock): boolean =>
  values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));

/** Rows with so many empty cells before them. */
function shifted<T>(
  rows: readonly (readonly T[])[],
  left: number,
): readonly (readonly (T | null)[])[] {
  if (left === 0) return rows;
  const before = Array.from({ length: left }, () => null);
  return rows.map((row) => [...before, ...row]);
}

/** Excel answers "" for a cell's formula where the cell holds nothing. */
const valuesOf = ({ values, formulas, valueTypes }: ReadBlock): readonly (readonly CellValue[])[] =>
  values.map((row, index) => {
    const types = valueTypes?.[index] ?? [];
    const typed = formulas[index] ?? [];
    return row.map((value, column) =>
      typed[column] === "" ? null : cellValue(value, types[column]),
    );
  });

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

const formulasOf = ({ values, formulas }: ReadBlock): readonly (readonly (string | null)[])[] =>
  formulas.map((row, index) => {
    const shown = values[index] ?? [];
    return row.map((formula, column) => formulaOf(formula, shown[column]));
  });

/** Excel answers a constant in place of a formula where there is none: a text that begins with "=" is its own value. */
const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;

const formatOf = (format: unknown): string | null =>
  typeof format === "string" && format !== "General" ? format : null;

type CellOfBlock = readonly [row: number, column: number];

const looksOf = ({ looks, cellLooks }: ReadBlock, [row, column]: CellOfBlock): LetterLooks =>
  cellLooks?.[row]?.[column] ?? looks;

/** A cell that holds nothing has no letters whose font would tell anything. */
const fontsOf = (block: ReadBlock): readonly (readonly (string | null)[])[] =>
  block.formulas.map((row, index) =>
    row.map((typed, column) => {
      const { name } = looksOf(block, [index, column]);
      return typeof name === "string" && typed !== "" ? name : null;
    }),
  );

const richTextsOf = (block: ReadBlock): readonly string[] =>
  block.values.flatMap((values, row) =>
    values.flatMap((value, column) =>
      isMixed(looksOf(block, [row, column])) && value !== ""
        ? [cellAddress(block.range.top + row, block.range.left + column)]
        : [],
    ),
  );
