import {
  rangeRule,
  singleOf,
  type Book,
  type Frame,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { rowsOf } from "../spread";
import { NA, REF, VALUE, type Argument, type Scalar, type Value } from "../value";
import { withLogical, withNumbers } from "./numbers";
import { part, transposed } from "./pieces";
import {
  ascendingSearch,
  descendingSearch,
  exactSearch,
  nearestSearch,
  type Search,
} from "./search";

const onlyFirst = (index: number): boolean => index === 0;

/** Finding a value, and what belongs to it. */
export const lookupFunctions: FunctionRules = {
  VLOOKUP: tableLookup((rows) => rows),
  HLOOKUP: tableLookup(transposed),
  LOOKUP: rangeRule([2, 3], lookup, onlyFirst),
  MATCH: rangeRule([2, 3], match, (index) => index !== 1),
  XMATCH: rangeRule([2, 4], xmatch, (index) => index !== 1),
  XLOOKUP: rangeRule([3, 6], xlookup, (index) => index === 0 || index > 3),
};

/** The values of a row or a column, one after the other; undefined for anything wider. */
function lineOf(value: Argument, book: Book): readonly Scalar[] | undefined {
  const rows = rowsOf(value, book);
  return rows.length === 1 ? rows[0] : rows[0]?.length === 1 ? rows.flat() : undefined;
}

/** VLOOKUP, and HLOOKUP with the table turned. */
function tableLookup(
  turn: (rows: readonly (readonly Scalar[])[]) => readonly (readonly Scalar[])[],
): FunctionRule {
  return rangeRule(
    [3, 4],
    ([sought, table, place, ...mode], { book }) =>
      withNumbers([place], ([column = 0]) =>
        withLogical(mode.length === 0 ? true : mode[0], (isApproximate) => {
          const rows = turn(rowsOf(table, book));
          const at = Math.trunc(column) - 1;
          if (at < 0) return VALUE;
          if (at >= (rows[0]?.length ?? 0)) return REF;
          const keys = rows.map(([key = null]) => key);
          const search = isApproximate ? ascendingSearch : exactSearch({ wildcards: true });
          const found = rows[search(singleOf(sought), keys)];
          return found ? (found[at] ?? null) : NA;
        }),
      ),
    (index) => index !== 1,
  );
}

/** LOOKUP over a line, or over the first and last line of a table's longer side. */
function lookup([sought, keys, results]: readonly Argument[], { book }: Frame): Value {
  const rows = rowsOf(keys, book);
  const isWide = (rows[0]?.length ?? 0) > rows.length;
  const lines = isWide ? rows : transposed(rows);
  const answers = results === undefined ? lines.at(-1) : lineOf(results, book);
  const index = ascendingSearch(singleOf(sought), lines[0] ?? []);
  return index < 0 || !answers || index >= answers.length ? NA : (answers[index] ?? null);
}

/** MATCH(value, line, order): ascending (1, unless something is said), any (0) or descending (-1). */
function match([sought, range, ...order]: readonly Argument[], { book }: Frame): Value {
  return withNumbers([order.length === 0 ? 1 : order[0]], ([kind = 0]) => {
    const line = lineOf(range, book);
    const byOrder = kind > 0 ? ascendingSearch : descendingSearch;
    const search = kind === 0 ? exactSearch({ wildcards: true }) : byOrder;
    return line ? placeOf(search(singleOf(sought), line)) : NA;
  });
}

/** XMATCH(value, line, match mode, search mode). */
function xmatch([sought, range, ...modes]: readonly Argument[], { book }: Frame): Value {
  return withSearch(modes, (search) => {
    const line = lineOf(range, book);
    return line ? placeOf(search(singleOf(sought), line)) : VALUE;
  });
}

const placeOf = (index: number): Value => (index < 0 ? NA : index + 1);

/** XLOOKUP(value, keys, results, if not found, match mode, search mode): of a row of keys a column of the results. */
function xlookup(args: readonly Argument[], { book }: Frame): Value {
  const [sought, keys, results, fallback = NA, ...modes] = args;
  return withSearch(modes, (search) => {
    const line = lineOf(keys, book);
    if (!line) return VALUE;
    const index = search(singleOf(sought), line);
    if (index < 0) return fallback;
    const isAcross = rowsOf(keys, book).length === 1 && line.length > 1;
    return part(results, isAcross ? { column: index } : { row: index }, book);
  });
}

/** The search of a match mode (0, -1, 1, or 2 for wildcards) and a search mode (-1 and -2 from the last on). */
function withSearch(
  [mode, direction = 1]: readonly Argument[],
  use: (search: Search) => Value,
): Value {
  return withNumbers([mode, direction], ([kind = 0, order = 1]) => {
    const last = order === -1;
    if (kind === 0 || kind === 2) return use(exactSearch({ wildcards: kind === 2, last }));
    return kind === 1 || kind === -1 ? use(nearestSearch(kind, last)) : VALUE;
  });
}
