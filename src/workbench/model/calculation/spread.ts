import { isOneCell } from "../../../sheets";
import type { Book } from "./frame";
import { arrayOf, isScalar, NA, VALUE, type Argument, type Scalar, type Value } from "./value";

/** All values of an argument as rows: a single value is one by one, areas that are joined stand below each other. */
export function rowsOf(value: Argument, book: Book): readonly (readonly Scalar[])[] {
  if (value === undefined) return [[null]];
  if (isScalar(value)) return [[value]];
  if (value.kind === "array") return value.rows;
  if (value.kind === "area") return book.rowsOf(value);
  return value.areas.flatMap((area) => book.rowsOf(area));
}

/** The value itself, or the first of several. */
export function firstOf(value: Argument, book: Book): Scalar {
  if (value === undefined) return null;
  if (isScalar(value)) return value;
  if (value.kind === "array") return value.rows[0]?.[0] ?? null;
  if (value.kind === "union") return VALUE;
  const { sheet, range } = value;
  return book.cellValue(sheet, range.top, range.left);
}

/** Whether an argument is one value, be it a reference to one cell. */
export function isSingleValue(value: Argument): boolean {
  if (value === undefined || isScalar(value)) return true;
  if (value.kind === "array") return value.rows.length === 1 && value.rows[0]?.length === 1;
  if (value.kind === "union") return false;
  return isOneCell(value.range);
}

/** Runs a function of single values over arrays, item by item; one row or column is repeated, other gaps are #N/A. */
export function spread(
  values: readonly Argument[],
  book: Book,
  run: (items: readonly Scalar[]) => Scalar,
): Value {
  if (values.every(isSingleValue)) return run(values.map((value) => firstOf(value, book)));
  const grids = values.map((value) => rowsOf(value, book));
  const rowCount = Math.max(...grids.map((grid) => grid.length));
  const columnCount = Math.max(...grids.map((grid) => grid[0]?.length ?? 1));
  return arrayOf(
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) =>
        run(grids.map((grid) => itemAt(grid, row, column))),
      ),
    ),
  );
}

function itemAt(grid: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = grid.length === 1 ? grid[0] : grid[row];
  if (!line) return NA;
  const item = line.length === 1 ? line[0] : line[column];
  return item === undefined ? NA : item;
}
