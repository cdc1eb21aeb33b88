import type { Plan, UnitId } from "../../plan";
import type { MarkedTable } from "../marker/tablePart";
import { isCodeColumn } from "./codeColumn";
import type { TableAnswers, TableHeader } from "./recognise";
import type { RecognisedRow, RecognisedTable, TableRole } from "./recognition";
import { firstKey } from "./rowKeys";

/** What is known of a unit's table once no question about it is open; rows that only their order tells apart can't be known again. */
export function rememberedTable(
  table: RecognisedTable,
  { plan, unitId }: { readonly plan: Plan; readonly unitId: UnitId },
): MarkedTable {
  const columns = table.columns.filter(({ path }) => !isCodeColumn(path));
  const roles = columns.map(({ key, roles: own }) => ({ key, value: own.join(" "), own }));
  const codes = table.rows.flatMap((row) => {
    const value = lastingCode(row, plan);
    return value === undefined ? [] : [{ key: row.key, value }];
  });
  return {
    planId: plan.id,
    unitId,
    fingerprint: table.fingerprint,
    columns: agreed(roles, ({ key }) => key).map(({ key, own }) => ({ key, roles: own })),
    rows: agreed(codes, ({ key }) => firstKey(key)).map(({ key, value }) => ({ key, code: value })),
  };
}

/** What is known of a table after these answers, those included that hold for this one sheet only (see `lastingTable`). */
export function answeredTable(
  table: RecognisedTable,
  { rows }: TableAnswers,
  scope: { readonly plan: Plan; readonly unitId: UnitId },
): MarkedTable {
  const lasting = rememberedTable(table, scope);
  const said = [...rows].map(([key, code]) => ({ key, code }));
  return { ...lasting, rows: withRows(said, lasting.rows) };
}

/** What holds of next month's table too: of rows that only their order tells apart, those of which all the same was said. */
export const lastingTable = (table: MarkedTable): MarkedTable => {
  const rows = table.rows.map(({ key, code }) => ({ key, value: code }));
  return {
    ...table,
    rows: agreed(rows, ({ key }) => firstKey(key)).map(({ key, value }) => ({ key, code: value })),
  };
};

/** The code that a row of a table has whatever figures come to stand in it; undefined for rows that tell by themselves what they are. */
export function lastingCode(
  { kind, question, taskCode, indicatorCode }: RecognisedRow,
  { tasks }: Plan,
): string | null | undefined {
  if (question) return undefined;
  if (taskCode === null) return OWN_WORK.has(kind) ? null : undefined;
  const task = tasks.find(({ code }) => code === taskCode);
  const isWhole = kind === "task" && task?.indicators.length === 1;
  return isWhole ? taskCode : (indicatorCode ?? taskCode);
}

const OWN_WORK: ReadonlySet<RecognisedRow["kind"]> = new Set(["local", "detail", "stale"]);

/** What is known of a table, as answers to the questions that recognising its like asks. */
export const rememberedAnswers = ({ columns, rows }: MarkedTable): TableAnswers => ({
  columns: new Map(columns.map(({ key, roles }) => [key, roles])),
  rows: new Map(rows.map(({ key, code }) => [key, code])),
});

/** What a recognised table is known by. */
export const headerOfTable = ({ fingerprint, columns }: RecognisedTable): TableHeader => ({
  fingerprint,
  columnKeys: columns.filter(({ path }) => !isCodeColumn(path)).map(({ key }) => key),
});

/**
 * The table that is known by a header: the same one, else one of which every column that tells rows and figures is there. Of what
 * several say of one table, the first prevails.
 */
export function knownTable(
  tables: readonly MarkedTable[],
  header: TableHeader,
): MarkedTable | undefined {
  const first =
    tables.find(({ fingerprint }) => fingerprint === header.fingerprint) ??
    tables.find((table) => isLike(table, header));
  if (!first) return undefined;
  const all = tables.filter((table) => isSameTable(table, first)).map(({ rows }) => rows);
  return { ...first, rows: all.reduce(withRows) };
}

type TableName = Pick<MarkedTable, "planId" | "unitId" | "fingerprint">;

/** Whether two are of the same unit's same table. */
export const isSameTable = (a: TableName, b: TableName): boolean =>
  a.planId === b.planId && a.unitId === b.unitId && a.fingerprint === b.fingerprint;

/** What is known of tables with something newer in place: of rows that it does not name, what was known before. */
export function withTable(
  tables: readonly MarkedTable[],
  newer: MarkedTable,
): readonly MarkedTable[] {
  const before = tables.find((table) => isSameTable(table, newer));
  const rows = withRows(newer.rows, before?.rows ?? []);
  return [...tables.filter((table) => table !== before), { ...newer, rows }];
}

/** Rows, and those of others that they do not name. */
function withRows(rows: MarkedTable["rows"], others: MarkedTable["rows"]): MarkedTable["rows"] {
  const keys = new Set(rows.map(({ key }) => key));
  return [...rows, ...others.filter(({ key }) => !keys.has(key))];
}

/** Whether a header is that of a known table, columns that came or went apart. */
export function isLike(
  { fingerprint, columns }: MarkedTable,
  { fingerprint: own, columnKeys }: TableHeader,
): boolean {
  if (fingerprint === own) return true;
  const telling = columns.filter(({ roles }) => roles.some((role) => TELLING.has(role)));
  return telling.length > 1 && telling.every(({ key }) => columnKeys.includes(key));
}

const TELLING: ReadonlySet<TableRole> = new Set([
  "title",
  "status",
  "numerator",
  "denominator",
  "percent",
]);

/** The items of groups that all say the same. */
function agreed<T extends { readonly value: string | null }>(
  items: readonly T[],
  groupOf: (item: T) => string,
): readonly T[] {
  const said = new Map<string, Set<string | null>>();
  for (const item of items) {
    const values = said.get(groupOf(item)) ?? new Set();
    said.set(groupOf(item), values.add(item.value));
  }
  return items.filter((item) => said.get(groupOf(item))?.size === 1);
}
