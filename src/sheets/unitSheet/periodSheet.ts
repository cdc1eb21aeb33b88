import type { Period } from "../../reporting";
import { rangeAddress, sheetReference } from "../a1";
import type { Grid } from "../grid";
import type { SheetLayout } from "../layout";
import type { ColumnRole } from "../vocabulary";
import { findTable } from "./findTable";

/** The columns of another period's sheet that formulas can't do without. */
const NEEDED = ["code", "numerator", "denominator", "rate", "assessment"] as const;
type NeededRole = (typeof NEEDED)[number];

/** A sheet of the same unit for another period in the same workbook, as formulas refer to its columns. */
export interface PeriodSheet {
  readonly sheet: string;
  readonly period: Period;
  /** Absolute references to the table's columns, header included, e.g. "'KH 05-2023 Sở Y tế'!$B$6:$B$90". */
  readonly columns: Readonly<Record<NeededRole, string> & Partial<Record<"status", string>>>;
}

/** Refers to the columns of a sheet that is about to be drawn. */
export const drawnPeriodSheet = (
  { name: sheet, content }: SheetLayout,
  period: Period,
): PeriodSheet | undefined => {
  const values = content.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
  const rest = { formulas: [], numberFormats: [], merges: [], date1904: false };
  return periodSheet({ sheet, values, ...rest }, period);
};

/** Refers to the columns of a sheet that was read; undefined where its table, or a column that is needed, can't be found. */
export function periodSheet(grid: Grid, period: Period): PeriodSheet | undefined {
  const table = findTable(grid);
  if (!table || !NEEDED.every((role) => table.columns.has(role))) return undefined;
  const { headerRow: top } = table;
  const bottom = grid.values.length - 1;
  const sheet = sheetReference(grid.sheet);
  const reference = (role: ColumnRole): string => {
    const column = table.columns.get(role) ?? 0;
    const range = rangeAddress({ top, left: column, bottom, right: column });
    return `${sheet}!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  };
  const columns = {
    code: reference("code"),
    numerator: reference("numerator"),
    denominator: reference("denominator"),
    rate: reference("rate"),
    assessment: reference("assessment"),
    ...(table.columns.has("status") && { status: reference("status") }),
  };
  return { sheet: grid.sheet, period, columns };
}
