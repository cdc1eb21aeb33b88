import { isSamePeriod, type Period } from "../../reporting";
import { plainKey } from "../../vietnamese";
import { assign } from "./assign";
import { isCodeColumn } from "./codeColumn";
import { columnContent, type ColumnContent } from "./columnContent";
import type { HeaderBand } from "./findHeaders";
import { scoresOf } from "./columnScores";
import { rolesInWords, statusInWords, timeInWords } from "./headerWords";
import { periodInWords } from "./periodInWords";
import { TABLE_ROLES, type RecognisedColumn, type TableRole } from "./recognition";
import type { TextGrid } from "./textGrid";

/** What columns are recognised by besides their words and cells. */
export interface ColumnContext {
  readonly rows: readonly number[];
  /** The period that is wanted, where one is. */
  readonly period?: Period;
  /** The year of times that name none. */
  readonly year: number;
  /** Roles that a person has given to columns, by their keys. */
  readonly answers?: ReadonlyMap<string, readonly TableRole[]>;
}

interface Column extends Pick<
  RecognisedColumn,
  "columnIndex" | "path" | "key" | "time" | "period"
> {
  /** The lowest text of the header without accents and capitals. */
  readonly head: string;
  readonly scores: ReadonlyMap<TableRole, number>;
  readonly content: ColumnContent;
  /** What the column is for where that is known: a person has said so, or it is ours. */
  readonly answer?: readonly TableRole[];
}

/** What each column is for: by the words above it, by what it holds, and by what is left for it. */
export function recogniseColumns(
  sheet: TextGrid,
  band: HeaderBand,
  context: ColumnContext,
): readonly RecognisedColumn[] {
  const columns = [...band.paths].map(([columnIndex, path]) =>
    readColumn(sheet, { columnIndex, path }, context),
  );
  const marks = statusMarks(columns.filter(({ answer }) => answer?.includes("status") ?? true));
  const timed = withTimes(columns, context);
  const free = timed.filter(
    ({ time, columnIndex }) => time === "current" && !marks.has(columnIndex),
  );
  const roles = new Map([...assignRoles(free), ...otherRoles(timed)]);
  const ordered = inOrder(sheet, { roles, columns: timed, rows: context.rows });
  return timed.map(({ columnIndex, path, key, time, period }) => {
    const status = marks.get(columnIndex);
    return {
      columnIndex,
      path,
      key,
      roles: status ? ["status" as const] : (ordered.get(columnIndex) ?? []),
      time,
      ...(period && { period }),
      ...(status && { status }),
    };
  });
}

/** A header path as a key that is the same next month or quarter: without accents, capitals and what the numbers are. */
export const columnKey = (path: readonly string[]): string =>
  path.map((text) => plainKey(text).replace(/\bqui [iv]+\b|\d+/g, "#")).join(" > ");

function readColumn(
  sheet: TextGrid,
  { columnIndex, path }: { readonly columnIndex: number; readonly path: readonly string[] },
  { rows, year, answers }: ColumnContext,
): Column {
  const plain = path.map(plainKey);
  const content = columnContent(sheet, rows, columnIndex);
  const period = plain.map((text) => periodInWords(text, year)).findLast((found) => found);
  const time = plain.map(timeInWords).find((found) => found !== undefined);
  const key = columnKey(path);
  const answer = isCodeColumn(path) ? (["code"] as const) : answers?.get(key);
  return {
    columnIndex,
    path,
    key,
    ...(answer && { answer }),
    head: plain.at(-1) ?? "",
    content,
    scores: scoresOf(plain, content),
    time: time ?? "current",
    ...(period && { period }),
  };
}

/** Columns side by side under one heading whose heads name statuses and whose cells hold marks only. */
function statusMarks(
  columns: readonly Column[],
): ReadonlyMap<number, NonNullable<RecognisedColumn["status"]>> {
  const found = columns.flatMap(({ columnIndex, head, content }) => {
    const status = statusInWords(head);
    const isMarks = content.filled === 0 || content.marks > 0.8;
    return status && isMarks ? [[columnIndex, status] as const] : [];
  });
  return new Map(found.length > 1 ? found : []);
}

/** Which columns are of the wanted period: those that name it; without one, those that name none, or the latest that hold figures. */
function withTimes(columns: readonly Column[], { period }: ColumnContext): readonly Column[] {
  const named = columns.filter(
    (column) => column.period && column.time === "current" && isOfFigures(column),
  );
  const periods = named.flatMap((column) => column.period ?? []);
  const wanted = period ?? latestWithFigures(named);
  return columns.map((column) => {
    if (column.time !== "current" || !column.period || !wanted || !isOfFigures(column))
      return column;
    const isWanted = isSamePeriod(column.period, wanted) || isWithin(column.period, periods);
    return isWanted ? column : { ...column, time: "other" };
  });
}

/** A head that names only the plan's year tells no period among months. */
const isWithin = (period: Period, all: readonly Period[]): boolean =>
  period.kind === "year" &&
  all.every(({ kind }) => kind === "year") &&
  new Set(all.map(({ year }) => year)).size === 1;

const FIGURES = ["numerator", "denominator", "percent", "status"] as const;

const isOfFigures = ({ scores, content }: Column): boolean =>
  FIGURES.some((role) => scores.has(role)) ||
  content.wholeNumbers + content.percents + content.ratios > 0.5;

function latestWithFigures(named: readonly Column[]): Period | undefined {
  const filled = named.filter(({ content }) => content.filled > 0);
  return filled.at(-1)?.period;
}

/** The best roles for the columns all together: each role once, each column once; what is known already is left as it is. */
function assignRoles(columns: readonly Column[]): ReadonlyMap<number, readonly TableRole[]> {
  const taken = new Set(columns.flatMap(({ answer }) => answer ?? []));
  const isFree = (role: TableRole): boolean => !taken.has(role);
  const open = columns.filter(({ answer }) => answer === undefined);
  const matrix = open.map(({ scores }) =>
    TABLE_ROLES.map((role) => (isFree(role) ? scoreFor(scores, role) : 0)),
  );
  const pairs = assign(matrix, TABLE_ROLES.length);
  const known = columns.map(({ columnIndex, answer }) => [columnIndex, answer ?? []] as const);
  const found = open.map((column, index) => {
    const role = TABLE_ROLES[pairs[index] ?? -1];
    return [column.columnIndex, role ? withSecond(column, role).filter(isFree) : []] as const;
  });
  return new Map([...known, ...found]);
}

const LEAST_SCORE = 0.3;
const scoreFor = (scores: ReadonlyMap<TableRole, number>, role: TableRole): number =>
  Math.max(0, (scores.get(role) ?? 0) - LEAST_SCORE);

/** "12/20" holds numerator and denominator, "chủ trì / phối hợp" both kinds of agencies. */
function withSecond({ content, head, scores }: Column, role: TableRole): readonly TableRole[] {
  const isFigure =
    role === "numerator" || role === "denominator" || role === "percent" || role === "result";
  if (isFigure && content.ratios > 0.3) return ["numerator", "denominator"];
  const isBoth =
    scores.has("lead") &&
    scores.has("coordinating") &&
    /chu tri.*phoi hop|phoi hop.*chu tri|ct.*ph/.test(head);
  return isBoth ? ["lead", "coordinating"] : [role];
}

/** Columns of other periods and of sums keep their roles among themselves. */
function otherRoles(columns: readonly Column[]): ReadonlyMap<number, readonly TableRole[]> {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.time === "current") continue;
    const name = `${column.time} ${JSON.stringify(column.period ?? null)}`;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  return new Map([...groups.values()].flatMap((group) => [...assignRoles(group)]));
}

/** Where the numerators exceed the denominators in most rows, and the words are weak, the two stand the other way round. */
function inOrder(
  sheet: TextGrid,
  {
    roles,
    columns,
    rows,
  }: {
    readonly roles: ReadonlyMap<number, readonly TableRole[]>;
    readonly columns: readonly Column[];
    readonly rows: readonly number[];
  },
): ReadonlyMap<number, readonly TableRole[]> {
  const columnOf = (role: TableRole) =>
    columns.find(
      ({ columnIndex, time }) => time === "current" && roles.get(columnIndex)?.join() === role,
    );
  const [upper, lower] = [columnOf("numerator"), columnOf("denominator")];
  if (!upper || !lower || !isWeak(upper, "numerator") || !isWeak(lower, "denominator"))
    return roles;
  const pairs = rows.flatMap((row) => {
    const [n, d] = [sheet.value(row, upper.columnIndex), sheet.value(row, lower.columnIndex)];
    return typeof n === "number" && typeof d === "number" && n !== d ? [n > d] : [];
  });
  const turned = pairs.filter((isAbove) => isAbove).length;
  if (pairs.length < 2 || turned * 5 < pairs.length * 4) return roles;
  return new Map([
    ...roles,
    [upper.columnIndex, ["denominator"]],
    [lower.columnIndex, ["numerator"]],
  ]);
}

const isWeak = ({ head, answer }: Column, role: TableRole): boolean =>
  answer === undefined && (rolesInWords(head).get(role) ?? 0) < 0.9;
