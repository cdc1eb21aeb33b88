import type { Book } from "../frame";
import { rowsOf } from "../spread";
import { arrayOf, isArea, isScalar, REF, type Argument, type Scalar, type Value } from "../value";

/** Rows as columns. */
export const transposed = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.flatMap((row) => row.slice(column, column + 1)),
  );

/** One row, one column or (both given) one cell of a value, 0-based, all of it where none is; of a reference a reference. */
export function part(
  value: Argument,
  place: { readonly row?: number; readonly column?: number },
  book: Book,
): Value {
  if (isArea(value)) {
    const { top, left, bottom, right } = value.range;
    const rows = ends(top, bottom, place.row);
    const columns = ends(left, right, place.column);
    if (!rows || !columns) return REF;
    const range = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
    return book.use({ ...value, range });
  }
  const all = rowsOf(value, book);
  const rows = ends(0, all.length - 1, place.row);
  const columns = ends(0, (all[0]?.length ?? 0) - 1, place.column);
  if (!rows || !columns) return REF;
  const piece = all
    .slice(rows.first, rows.last + 1)
    .map((row) => row.slice(columns.first, columns.last + 1));
  return simplified(piece);
}

/** A rectangle of one value is that value. */
export function simplified(rows: readonly (readonly Scalar[])[]): Value {
  const [first = []] = rows;
  return rows.length === 1 && first.length === 1 ? (first[0] ?? null) : arrayOf(rows);
}

/** How many rows and columns a value has. */
export function shapeOf(
  value: Argument,
  book: Book,
): { readonly rows: number; readonly columns: number } {
  if (value === undefined || isScalar(value)) return { rows: 1, columns: 1 };
  if (isArea(value)) {
    const { top, left, bottom, right } = value.range;
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  const rows = rowsOf(value, book);
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function ends(first: number, last: number, index: number | undefined) {
  if (index === undefined) return { first, last };
  return first + index > last ? undefined : { first: first + index, last: first + index };
}
