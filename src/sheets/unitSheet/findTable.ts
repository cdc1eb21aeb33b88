import type { CellValue } from "../../shared";
import { textKey } from "../../vietnamese";
import type { Grid } from "../grid";
import { UNIT_SHEET_HEADERS, type ColumnRole } from "../vocabulary";

/** Where a unit sheet's table stands: its header's 0-based row, and the 0-based column of each role that was found. */
export interface TablePosition {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** Below these a table can't be read: what its rows are of, and at least something that officers fill in. */
const NEEDED: readonly ColumnRole[] = ["code"];
const FILLED_IN: readonly ColumnRole[] = ["status", "numerator", "denominator"];

/** The table of a unit sheet, found by the words of its header wherever it was moved to, or undefined where there is none. */
export function findTable(grid: Grid): TablePosition | undefined {
  for (const [headerRow, row] of grid.values.entries()) {
    const columns = rolesOf(row);
    const isHeader =
      NEEDED.every((role) => columns.has(role)) && FILLED_IN.some((role) => columns.has(role));
    if (isHeader) return { headerRow, columns };
  }
  return undefined;
}

function rolesOf(row: readonly CellValue[]): ReadonlyMap<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  row.forEach((value, columnIndex) => {
    const role = typeof value === "string" ? ROLE_OF_HEADER.get(textKey(value)) : undefined;
    if (role && !roles.has(role)) roles.set(role, columnIndex);
  });
  return roles;
}

const isRole = (text: string): text is ColumnRole => text in UNIT_SHEET_HEADERS;

const ROLE_OF_HEADER: ReadonlyMap<string, ColumnRole> = new Map(
  Object.keys(UNIT_SHEET_HEADERS)
    .filter(isRole)
    .flatMap((role) => {
      const { header, aliases } = UNIT_SHEET_HEADERS[role];
      return [header, ...aliases].map((words) => [textKey(words), role] as const);
    }),
);
