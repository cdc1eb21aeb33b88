import { countsFrom, type Scope } from "../../consolidation";
import { formatPeriod, periodWindow } from "../../reporting";
import type { IsoDate } from "../../shared";
import { rowsOf, unitOf, type DataRow, type PeriodRecord } from "../../sheets";

/** A column of the facts: its name and type in Parquet, and what a row holds there; undefined becomes NULL. */
interface FactColumn {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "INT32";
  readonly value: (row: DataRow, period: PeriodFacts) => string | number | undefined;
}

/** What all rows of a period have in common. */
interface PeriodFacts {
  readonly end: IsoDate;
  /** By indicator, the day from which cumulative sums count. */
  readonly countsFrom: ReadonlyMap<string, IsoDate>;
}

/** One row a figure or a lead's share in a task; the queries in percentages.sql read these columns. */
export const FACT_COLUMNS: readonly FactColumn[] = [
  { name: "period", type: "STRING", value: ({ period }) => formatPeriod(period) },
  { name: "period_kind", type: "STRING", value: ({ period }) => period.kind },
  { name: "period_end", type: "STRING", value: (_, { end }) => end },
  { name: "counts_from", type: "STRING", value: (row, period) => period.countsFrom.get(row.code) },
  { name: "unit_id", type: "STRING", value: unitOf },
  { name: "kind", type: "STRING", value: ({ kind }) => kind },
  { name: "code", type: "STRING", value: ({ code }) => code },
  { name: "numerator", type: "DOUBLE", value: (row) => figure(row, "numerator") },
  { name: "denominator", type: "DOUBLE", value: (row) => figure(row, "denominator") },
  {
    name: "standing",
    type: "STRING",
    value: (row) => (row.kind === "task" ? row.share.standing : row.part.standing),
  },
  {
    name: "is_due",
    type: "INT32",
    value: (row) => (row.kind === "task" ? Number(row.isDue) : undefined),
  },
  {
    name: "reason",
    type: "STRING",
    value: (row) =>
      row.kind === "indicator" && row.part.standing === "excluded" ? row.part.reason : undefined,
  },
  { name: "file", type: "STRING", value: (row) => placeOf(row)?.file },
  { name: "sheet", type: "STRING", value: (row) => placeOf(row)?.sheet },
  { name: "cell", type: "STRING", value: (row) => placeOf(row)?.cell },
  { name: "sent_at", type: "STRING", value: (row) => sendingOf(row)?.sentAt },
  { name: "version", type: "INT32", value: (row) => sendingOf(row)?.version },
];

/** A row of the facts, by column. */
export type Fact = Readonly<Record<string, string | number | null>>;

/** The rows that a period's record makes, one after the other. */
export function* factsOf(scope: Scope, record: PeriodRecord): Generator<Fact> {
  const indicators = scope.plan.tasks.flatMap((task) => task.indicators);
  const period: PeriodFacts = {
    end: periodWindow(scope.period, scope.regime).end,
    countsFrom: new Map(indicators.map((each) => [each.code, countsFrom(scope, each)])),
  };
  for (const row of rowsOf(record)) {
    yield Object.fromEntries(
      FACT_COLUMNS.map(({ name, value }) => [name, value(row, period) ?? null]),
    );
  }
}

function figure(row: DataRow, part: "numerator" | "denominator"): number | undefined {
  const found = row.kind === "indicator" ? row.part.entry?.[part] : undefined;
  return found?.kind === "number" ? found.value : undefined;
}

const placeOf = (row: DataRow) =>
  row.kind === "task" ? row.share.place : row.part.entry?.numerator.place;

const sendingOf = (row: DataRow) =>
  row.kind === "indicator" ? row.part.entry?.sending : undefined;
