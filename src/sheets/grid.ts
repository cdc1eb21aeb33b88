import type { Place } from "../reporting";
import type { CellValue } from "../shared";
import { cellAddress } from "./a1";

/**
 * What a sheet holds, as read through any adapter. Row 0, column 0 is A1; rows may be short: a missing cell is empty.
 * The parallel arrays have the shape of `values`.
 */
export interface Grid {
  readonly sheet: string;
  /** The file it was read from; absent for the open workbook. */
  readonly file?: string;
  readonly values: readonly (readonly CellValue[])[];
  /** English formulas with their leading "=", null where the cell is a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats as stored ("0.00%"); null or missing is General. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  /** Font names, where the adapter was asked for them. */
  readonly fonts?: readonly (readonly (string | null)[])[];
  /** Addresses of texts whose letters have several looks, where the adapter was asked for them. */
  readonly richTexts?: readonly string[];
  /** Merged areas as A1 ranges. */
  readonly merges: readonly string[];
  /** Serial dates count from 1904. */
  readonly date1904: boolean;
}

/** What stands in a cell that has no formula: "" is nothing; a font null is not known, a number format null is General. */
export interface CellState {
  readonly content: string | number;
  readonly fontName: string | null;
  readonly numberFormat: string | null;
}

/** The sheet that was read, as the place of a finding. */
export const sheetPlace = ({ file, sheet }: Grid): Place =>
  file === undefined ? { sheet } : { file, sheet };

/** A cell that was read, as the place of a finding. */
export function cellPlace({ file, sheet }: Grid, rowIndex: number, columnIndex: number): Place {
  const cell = cellAddress(rowIndex, columnIndex);
  return file === undefined ? { sheet, cell } : { file, sheet, cell };
}
