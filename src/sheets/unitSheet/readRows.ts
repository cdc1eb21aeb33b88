import type { Plan } from "../../plan";
import type { ReportScope } from "../../reporting";
import { isCellError, type CellValue } from "../../shared";
import type { Grid } from "../grid";
import type { ColumnRole } from "../vocabulary";
import { codeFinder, type CodeFinder } from "./codeFinder";
import type { TablePosition } from "./findTable";
import { readRow, type RowReading } from "./readRow";
import { tableRow, type TableRow } from "./tableRow";

/** Whose sheet is read by which plan. */
export interface RowsContext {
  readonly plan: Plan;
  readonly tag: ReportScope;
  /** The sheet as it was read by the same plan before. */
  readonly before?: Grid;
  /** The grid may be the `before` of a later reading; remembering what is said of it takes a tenth of the time of reading many files. */
  readonly isRemembered?: boolean;
}

/** What each row below the header says; rows in which nothing has changed since are not read again. */
export function readRows(
  grid: Grid,
  table: TablePosition,
  { plan, tag, before, isRemembered }: RowsContext,
): readonly RowReading[] {
  const earlier = before && readings.get(before);
  const known = earlier && isReadAlike(earlier, { grid, plan, tag, table }) ? earlier : undefined;
  const codeIn = known?.codeIn ?? codeFinder(plan, tag);
  const first = table.headerRow + 1;
  const roles = [...table.columns.keys()];
  const rows = grid.values.slice(first).map((_, index) => {
    const row = tableRow(grid, table, first + index);
    const kept = known?.rows[index];
    const isKept = kept && isSameRow(row, tableRow(known.grid, table, first + index), roles);
    return isKept ? kept : readRow(row, codeIn);
  });
  if (isRemembered) readings.set(grid, { grid, plan, tag, table, codeIn, rows });
  return rows;
}

interface Source {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly tag: ReportScope;
  readonly table: TablePosition;
}

interface SheetReading extends Source {
  readonly codeIn: CodeFinder;
  readonly rows: readonly RowReading[];
}

/** A grid never changes, so what was read of it holds as long as it is there. */
const readings = new WeakMap<Grid, SheetReading>();

/** Whether the same cells of two grids say the same. */
const isReadAlike = (a: Source, b: Source): boolean =>
  a.plan === b.plan &&
  a.tag === b.tag &&
  a.grid.sheet === b.grid.sheet &&
  a.grid.file === b.grid.file &&
  a.grid.date1904 === b.grid.date1904 &&
  a.table.headerRow === b.table.headerRow &&
  JSON.stringify([...a.table.columns]) === JSON.stringify([...b.table.columns]);

const isSameRow = (a: TableRow, b: TableRow, roles: readonly ColumnRole[]): boolean =>
  roles.every(
    (role) => isSameValue(a.value(role), b.value(role)) && a.formula(role) === b.formula(role),
  );

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
