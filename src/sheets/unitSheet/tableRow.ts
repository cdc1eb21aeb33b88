import type { Place, SheetDoubt, TextEntry } from "../../reporting";
import { cellText, type CellValue } from "../../shared";
import { cellPlace, sheetPlace, type Grid } from "../grid";
import type { ColumnRole } from "../vocabulary";
import type { TablePosition } from "./findTable";

/** A row of the table: its cells by the role of their column; a column that is not there holds nothing. */
export interface TableRow {
  readonly has: (role: ColumnRole) => boolean;
  readonly value: (role: ColumnRole) => CellValue;
  readonly formula: (role: ColumnRole) => string | null;
  /** The cell, or the sheet where the column is not there. */
  readonly place: (role: ColumnRole) => Place;
  /** The cell's text and place. */
  readonly text: (role: ColumnRole) => TextEntry;
  readonly date1904: boolean;
}

/** The row of a table at a 0-based row of the grid. */
export function tableRow(grid: Grid, { columns }: TablePosition, rowIndex: number): TableRow {
  const value = (role: ColumnRole): CellValue =>
    grid.values[rowIndex]?.[columns.get(role) ?? -1] ?? null;
  const place = (role: ColumnRole): Place => {
    const columnIndex = columns.get(role);
    return columnIndex === undefined ? sheetPlace(grid) : cellPlace(grid, rowIndex, columnIndex);
  };
  return {
    has: (role) => columns.has(role),
    value,
    formula: (role) => grid.formulas[rowIndex]?.[columns.get(role) ?? -1] ?? null,
    place,
    text: (role) => ({ text: cellText(value(role)), place: place(role) }),
    date1904: grid.date1904,
  };
}

/** A doubt about a row, at one of its cells. */
export const doubtAt = (row: TableRow, kind: SheetDoubt["kind"], role: ColumnRole): SheetDoubt => ({
  kind,
  ...row.text(role),
});
