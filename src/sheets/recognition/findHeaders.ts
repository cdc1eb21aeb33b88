import type { CellValue } from "../../shared";
import type { CellRange } from "../a1";
import { rolesInWords } from "./headerWords";
import type { TableRole } from "./recognition";
import type { TextGrid } from "./textGrid";

/** A header: its rows from the top, and the columns of its table, ends inclusive. */
export interface HeaderBand {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The texts above each column from the top one down, by column. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** No header has more rows. */
const MOST_ROWS = 3;

/** Every header of a sheet from the top, those of tables that stand side by side apart. */
export function findHeaders(sheet: TextGrid): readonly HeaderBand[] {
  const rolesAt = headerReader(sheet);
  const bands: HeaderBand[] = [];
  let next = 0;
  for (const row of sheet.filledRows) {
    if (row < next || !isHeaderRow(sheet, row, rolesAt)) continue;
    const rows = bandRows(sheet, row, rolesAt);
    next = (rows.at(-1) ?? row) + 1;
    bands.push(...tablesIn(sheet, rows, rolesAt));
  }
  return bands;
}

type RolesAt = (row: number, column: number) => ReadonlyMap<TableRole, number>;
const NO_ROLES: ReadonlyMap<TableRole, number> = new Map();
const LONGEST_HEAD = 90;

/** Reads the roles that a cell's words speak for; each text is looked at once. */
function headerReader(sheet: TextGrid): RolesAt {
  const known = new Map<string, ReadonlyMap<TableRole, number>>();
  return (row, column) => {
    const text = sheet.text(row, column);
    if (text === "" || text.length > LONGEST_HEAD) return NO_ROLES;
    if (typeof sheet.value(row, column) !== "string") return NO_ROLES;
    const roles = known.get(text) ?? rolesInWords(sheet.plain(row, column));
    known.set(text, roles);
    return roles;
  };
}

/** Says what its rows are of, and two other things or a second line of heads; a row of a table's body names no more than one. */
function isHeaderRow(sheet: TextGrid, row: number, rolesAt: RolesAt): boolean {
  if (sheet.grid.values[row]?.some(isAmount)) return false;
  const heads = columnsOf(sheet, row)
    .map((column) => rolesAt(row, column))
    .filter((roles) => roles.size > 0);
  const found = new Set(
    heads.flatMap((roles) => [...roles].flatMap(([role, weight]) => (weight >= PLAIN ? role : []))),
  );
  if (!found.has("title")) return false;
  const isTold = heads.length >= 3 && found.size >= 3;
  return isTold || (heads.length >= 2 && isLowerHeader(sheet, row + 1, { row, rolesAt }));
}

/** Words of this weight say by themselves what a column is for. */
const PLAIN = 0.6;

/** A number that is no year, or an ordinal typed as text. */
const isAmount = (value: CellValue): boolean =>
  typeof value === "number"
    ? value < 2000 || value > 2100
    : typeof value === "string" && /^\s*\d{1,3}[.)]?\s*$/.test(value);

function bandRows(sheet: TextGrid, row: number, rolesAt: RolesAt): readonly number[] {
  const top = topOf(sheet, row, rolesAt);
  let bottom = Math.max(row, mergedBottom(sheet, row));
  while (bottom - top + 1 < MOST_ROWS && isLowerHeader(sheet, bottom + 1, { row, rolesAt })) {
    bottom = Math.max(bottom + 1, mergedBottom(sheet, bottom + 1));
  }
  const last = Math.min(bottom, top + MOST_ROWS - 1);
  return Array.from({ length: last - top + 1 }, (_, index) => top + index);
}

/** A row above belongs to the header where a cell of it reaches down into it, or spans some of its columns as their heading. */
function topOf(sheet: TextGrid, row: number, rolesAt: RolesAt): number {
  const reach = mergesIn(sheet, row).map(({ top }) => top);
  let top = Math.min(row, ...reach);
  while (row - top + 1 < MOST_ROWS && isUpperHeader(sheet, top - 1, rolesAt)) top--;
  return Math.max(top, row - MOST_ROWS + 1);
}

function isUpperHeader(sheet: TextGrid, row: number, rolesAt: RolesAt): boolean {
  if (row < 0) return false;
  const width = sheet.columnCount;
  const cells = columnsOf(sheet, row).filter((column) => sheet.text(row, column) !== "");
  const spans = mergesIn(sheet, row).filter(({ left, right }) => right > left);
  const isTitle = cells.length === 1 && spans.some(({ left, right }) => right - left > width * 0.7);
  if (cells.length === 0 || isTitle) return false;
  const heads = cells.filter((column) => rolesAt(row, column).size > 0).length;
  return heads >= 2 && heads * 2 >= cells.length;
}

const mergedBottom = (sheet: TextGrid, row: number): number =>
  Math.max(row, ...mergesIn(sheet, row).map(({ bottom }) => Math.min(bottom, row + MOST_ROWS - 1)));

const mergesIn = (sheet: TextGrid, row: number): readonly CellRange[] =>
  columnsOf(sheet, row).flatMap((column) => {
    const merge = sheet.mergeAt(row, column);
    return merge && merge.left === column && merge.bottom - merge.top < MOST_ROWS ? [merge] : [];
  });

/** A second line of heads: words only, none of them where the first line says what rows are of. */
function isLowerHeader(
  sheet: TextGrid,
  row: number,
  { row: first, rolesAt }: { readonly row: number; readonly rolesAt: RolesAt },
): boolean {
  const cells = columnsOf(sheet, row).filter((column) => sheet.text(row, column) !== "");
  const isWords = cells.every((column) => {
    const text = sheet.text(row, column);
    return typeof sheet.value(row, column) === "string" && text.length <= LONGEST_HEAD;
  });
  const titles = columnsOf(sheet, first).filter((column) => rolesAt(first, column).has("title"));
  const isUnderTitle = titles.some((column) => sheet.text(row, column) !== "");
  const heads = cells.filter((column) => isHead(sheet, row, { column, rolesAt }));
  return isWords && !isUnderTitle && heads.length >= 2 && heads.length * 2 >= cells.length;
}

/** Words of a role, or the name of a period or of a status. */
const isHead = (
  sheet: TextGrid,
  row: number,
  { column, rolesAt }: { readonly column: number; readonly rolesAt: RolesAt },
): boolean =>
  rolesAt(row, column).size > 0 ||
  /^(?:thang|qui|nam|ki|luy ke|t\d)|^(?:da|dang|chua|tam|hoan)/.test(sheet.plain(row, column));

/** The tables under a header: where it says twice what rows are of, a new table begins after the gap, or at its first column. */
function tablesIn(
  sheet: TextGrid,
  rows: readonly number[],
  rolesAt: RolesAt,
): readonly HeaderBand[] {
  const paths = new Map<number, readonly string[]>();
  for (let column = 0; column < sheet.columnCount; column++) {
    const path = pathOf(sheet, rows, column);
    if (path.length > 0) paths.set(column, path);
  }
  const runs = runsOf([...paths.keys()]);
  const isTable = (run: readonly number[]) =>
    run.some((column) => rows.some((row) => rolesAt(row, column).has("title")));
  const ofTables = runs.filter(isTable);
  const isNumbered = (run: readonly number[]) =>
    run.some((column) => rows.some((row) => rolesAt(row, column).has("number")));
  const tables = ofTables.length > 1 ? ofTables : [besides(runs, { isTable, isNumbered })];
  return tables.map((columns) => ({
    rows,
    left: Math.min(...columns),
    right: Math.max(...columns),
    paths: new Map(columns.map((column) => [column, paths.get(column) ?? []])),
  }));
}

/** The table's run with those that only one column without a head parts from it, unless they number rows of their own. */
function besides(
  runs: readonly (readonly number[])[],
  asked: {
    readonly isTable: (run: readonly number[]) => boolean;
    readonly isNumbered: (run: readonly number[]) => boolean;
  },
): readonly number[] {
  const own = runs.findIndex(asked.isTable);
  let [first, last] = [own, own];
  const isOwn = (run: readonly number[] | undefined): boolean =>
    !asked.isNumbered(runs[own] ?? []) || !asked.isNumbered(run ?? []);
  const gap = (right: number): number =>
    (runs[right]?.[0] ?? Infinity) - (runs[right - 1]?.at(-1) ?? -Infinity);
  while (first > 0 && gap(first) <= 2 && isOwn(runs[first - 1])) first--;
  while (last < runs.length - 1 && gap(last + 1) <= 2 && isOwn(runs[last + 1])) last++;
  return runs.slice(first, last + 1).flat();
}

/** The texts above a column; a heading without a merge goes on over the columns to its right that have a second line only. */
function pathOf(sheet: TextGrid, rows: readonly number[], column: number): readonly string[] {
  const texts = rows.map((row, index) => {
    const own = sheet.shown(row, column);
    const isLast = index === rows.length - 1;
    const below = rows.slice(index + 1).some((lower) => sheet.text(lower, column) !== "");
    if (own !== "" || isLast || !below || sheet.mergeAt(row, column)) return own;
    return headingToTheLeft(sheet, rows, { row, column });
  });
  return texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
}

function headingToTheLeft(
  sheet: TextGrid,
  rows: readonly number[],
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const last = rows.at(-1) ?? row;
  for (let left = column - 1; left >= 0; left--) {
    const text = sheet.shown(row, left);
    if (text !== "") return sheet.text(last, left) !== "" ? text : "";
    if (sheet.text(last, left) === "") return "";
  }
  return "";
}

function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

const columnsOf = (sheet: TextGrid, row: number): readonly number[] =>
  (sheet.grid.values[row] ?? []).map((_, column) => column);
