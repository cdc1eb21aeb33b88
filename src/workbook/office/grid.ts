import type { CellValue } from "../../shared";
import type { Grid } from "../../sheets";

/** A part of a sheet as Excel answers it: matrices of one shape, their first cell at `top`, `left`. */
export interface ReadBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

/** A sheet's grid from the blocks read of it, in their order from the top. */
export function gridOf(
  { sheet, date1904 }: { readonly sheet: string; readonly date1904: boolean },
  read: readonly ReadBlock[],
): Grid {
  const blocks = read.filter((block) => block.sheet === sheet);
  const rows = blocks.flatMap(rowsOf);
  const above = Array.from({ length: blocks[0]?.top ?? 0 }, () => []);
  return {
    sheet,
    values: [...above, ...rows.map((row) => row.values)],
    formulas: [...above, ...rows.map((row) => row.formulas)],
    numberFormats: [...above, ...rows.map((row) => row.numberFormats)],
    merges: [...new Set(blocks.flatMap(({ merges }) => merges))],
    date1904,
  };
}

interface GridRow {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
  readonly numberFormats: readonly (string | null)[];
}

function rowsOf(block: ReadBlock): readonly GridRow[] {
  const before = Array.from({ length: block.left }, () => null);
  return block.values.map((row, index) => {
    const types = block.valueTypes[index] ?? [];
    const formulas = block.formulas[index] ?? [];
    const formats = block.numberFormats[index] ?? [];
    return {
      values: [...before, ...row.map((value, column) => cellValue(value, types[column]))],
      formulas: [...before, ...row.map((value, column) => formulaOf(formulas[column], value))],
      numberFormats: [...before, ...row.map((_, column) => formatOf(formats[column]))],
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
