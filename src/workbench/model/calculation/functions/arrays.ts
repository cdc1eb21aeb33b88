import type { CellError } from "../../../../shared";
import { toLogical, toNumber } from "../coerce";
import { compareScalars } from "../compare";
import {
  ANY_NUMBER,
  rangeRule,
  singleOf,
  type Book,
  type Frame,
  type FunctionRules,
} from "../frame";
import { rowsOf } from "../spread";
import { arrayOf, isError, NA, NUM, VALUE, type Argument, type Scalar, type Value } from "../value";
import { withLogical, withNumbers } from "./numbers";
import { simplified, transposed } from "./pieces";

type Row = readonly Scalar[];

/** The most values that an array is made of. */
const LARGEST = 1_000_000;

const afterFirst = (index: number): boolean => index > 0;

/** Functions that answer arrays; a cell shows the first item. */
export const arrayFunctions: FunctionRules = {
  TRANSPOSE: rangeRule([1, 1], ([value], { book }) => arrayOf(transposed(rowsOf(value, book)))),
  FILTER: rangeRule([2, 3], filter),
  UNIQUE: rangeRule([1, 3], unique, afterFirst),
  SORT: rangeRule([1, 4], sort, afterFirst),
  SORTBY: rangeRule([2, ANY_NUMBER], sortBy, (index) => index > 0 && index % 2 === 0),
  SEQUENCE: rangeRule([1, 4], sequence, () => true),
  HSTACK: rangeRule([1, ANY_NUMBER], (args, { book }) => beside(args, book)),
  VSTACK: rangeRule([1, ANY_NUMBER], (args, { book }) => below(args, book)),
};

/** FILTER(array, include, if empty): include is a column (rows are chosen) or a row (columns are). */
function filter([array, include, fallback]: readonly Argument[], { book }: Frame): Value {
  const rows = rowsOf(array, book);
  const marks = rowsOf(include, book);
  const isByRow = marks.length === rows.length && marks[0]?.length === 1;
  const isByColumn = marks.length === 1 && marks[0]?.length === rows[0]?.length;
  if (!isByRow && !isByColumn) return VALUE;
  const chosen = marks.flat().map(toLogical);
  const error = chosen.find(isError);
  if (error) return error;
  const pick = <T>(items: readonly T[]): readonly T[] =>
    items.filter((_, index) => chosen[index] === true);
  return orElse(isByRow ? pick(rows) : rows.map(pick), fallback);
}

/** An array, or something else where it is empty: Excel has no empty arrays. */
const orElse = (rows: readonly Row[], fallback: Argument = CALC): Value =>
  rows.length > 0 && rows[0]?.length !== 0 ? simplified(rows) : fallback;

const CALC: CellError = { error: "#CALC!" };

/** UNIQUE(array, by column, exactly once). */
function unique([array, byColumn, once]: readonly Argument[], { book }: Frame): Value {
  return withLogical(byColumn, (isByColumn) =>
    withLogical(once, (isOnce) => {
      const groups: Row[][] = [];
      for (const row of turned(rowsOf(array, book), isByColumn)) {
        const group = groups.find(([first = []]) => isSameRow(first, row));
        if (group) group.push(row);
        else groups.push([row]);
      }
      const kept = groups.filter(({ length }) => !isOnce || length === 1);
      return orElse(
        turned(
          kept.flatMap((group) => group.slice(0, 1)),
          isByColumn,
        ),
      );
    }),
  );
}

/** SORT(array, column, order, by column). */
function sort([array, key, order, byColumn]: readonly Argument[], { book }: Frame): Value {
  return withLogical(byColumn, (isByColumn) =>
    withNumbers([key ?? 1, order ?? 1], ([column = 1, direction = 1]) => {
      const rows = turned(rowsOf(array, book), isByColumn);
      const at = Math.trunc(column) - 1;
      if (at < 0 || at >= (rows[0]?.length ?? 0) || Math.abs(direction) !== 1) return VALUE;
      const sorted = [...rows].sort((a, b) => ordered(a[at], b[at], direction));
      return simplified(turned(sorted, isByColumn));
    }),
  );
}

/** SORTBY(array, keys, order, …). */
function sortBy([array, ...pairs]: readonly Argument[], { book }: Frame): Value {
  const rows = rowsOf(array, book);
  const keys: { readonly values: Row; readonly direction: number }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const direction = pairs[index + 1] === undefined ? 1 : toNumber(singleOf(pairs[index + 1]));
    const values = rowsOf(pairs[index], book).flat();
    if (isError(direction)) return direction;
    if (values.length !== rows.length) return VALUE;
    keys.push({ values, direction });
  }
  const places = [...rows.keys()].sort((a, b) => {
    for (const { values, direction } of keys) {
      const order = ordered(values[a], values[b], direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return simplified(places.flatMap((place) => rows.slice(place, place + 1)));
}

/** SEQUENCE(rows, columns, start, step). */
function sequence(args: readonly Argument[]): Value {
  return withNumbers(args, ([rows = 1, columns = 1, start = 1, step = 1]) => {
    const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
    if (height < 1 || width < 1 || height * width > LARGEST) return NUM;
    return simplified(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => start + (row * width + column) * step),
      ),
    );
  });
}

function below(args: readonly Argument[], book: Book): Value {
  const rows = args.flatMap((arg) => rowsOf(arg, book));
  const width = longest(rows);
  return arrayOf(rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? NA)));
}

function beside(args: readonly Argument[], book: Book): Value {
  const columns = args.flatMap((arg) => transposed(rowsOf(arg, book)));
  const height = longest(columns);
  const padded = columns.map((column) =>
    Array.from({ length: height }, (_, index) =>
      index < column.length ? (column[index] ?? null) : NA,
    ),
  );
  return arrayOf(transposed(padded));
}

const longest = (lines: readonly Row[]): number =>
  lines.reduce((most, { length }) => Math.max(most, length), 0);

const turned = (rows: readonly Row[], isByColumn: boolean): readonly Row[] =>
  isByColumn ? transposed(rows) : rows;

const isSameRow = (a: Row, b: Row): boolean =>
  a.every((value, index) => compareScalars(value, b[index] ?? null) === 0);

/** Empty cells come last whichever way is sorted. */
function ordered(a: Scalar | undefined, b: Scalar | undefined, direction: number): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareScalars(left, right) * direction;
}
