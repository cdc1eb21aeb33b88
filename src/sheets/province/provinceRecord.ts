import {
  consolidateParts,
  consolidateShares,
  inOrder,
  partsOf,
  taskStanding,
  upTo,
  type Consolidation,
  type History,
  type Part,
  type Scope,
  type TaskConsolidation,
} from "../../consolidation";
import { reportingUnits } from "../../plan";
import { formatPeriod, isSamePeriod, periodWindow, type Period } from "../../reporting";
import { formatKey, keyOf, type DataRow } from "./dataRow";

/** What the province knows of one period, by the rows of its sheet of figures. */
export interface PeriodRecord {
  readonly indicators: Consolidation;
  readonly tasks: TaskConsolidation;
}

/** What the rows of a period say; who must report and has no row is missing. */
export const periodRecord = (scope: Scope, rows: readonly DataRow[]): PeriodRecord => ({
  indicators: recordedIndicators(scope, rows),
  tasks: recordedTasks(scope, rows),
});

/** The results of all periods of the scope's kind up to its own, whose record is there; the others by the rows of a sheet of figures. */
export const recordedHistory = (
  scope: Scope,
  { indicators }: PeriodRecord,
  rows: readonly DataRow[],
): History => {
  const others = recordedPeriods(rows).filter((period) => !isSamePeriod(period, scope.period));
  const results = others.map((period) => recordedIndicators({ ...scope, period }, rows));
  return upTo(scope, [...results, indicators]);
};

function recordedIndicators(scope: Scope, rows: readonly DataRow[]): Consolidation {
  const { plan, period, regime } = scope;
  const parts = new Map<string, Part[]>();
  for (const row of rows) {
    if (row.kind !== "indicator" || !isSamePeriod(row.period, period)) continue;
    parts.set(row.code, [...(parts.get(row.code) ?? []), row.part]);
  }
  const on = periodWindow(period, regime).end;
  return consolidateParts(scope, (indicator) => {
    const known = parts.get(indicator.code) ?? [];
    const required = reportingUnits(plan, indicator, on);
    const rest = required.filter((unitId) => !known.some((part) => part.unitId === unitId));
    return inOrder(required, [...known, ...partsOf(rest, new Map(), indicator.reporters)]);
  });
}

function recordedTasks(scope: Scope, rows: readonly DataRow[]): TaskConsolidation {
  const shares = new Map(
    rows.flatMap((row) => (row.kind === "task" ? [[keyOf(row), row.share] as const] : [])),
  );
  return consolidateShares(
    scope,
    (unitId, code, days) =>
      shares.get(formatKey({ period: scope.period, code, unitId })) ?? {
        unitId,
        standing: taskStanding([{ unitId }], days),
      },
  );
}

/** The periods that rows tell of, in the order in which they first stand there. */
export function recordedPeriods(rows: readonly DataRow[]): readonly Period[] {
  const periods = new Map(rows.map(({ period }) => [formatPeriod(period), period]));
  return [...periods.values()];
}

/** The rows that a period's record makes, in the plan's order: indicators first, then tasks. */
export const rowsOf = ({ indicators, tasks }: PeriodRecord): readonly DataRow[] => [
  ...indicators.indicators.flatMap(({ code, parts }) =>
    parts.map((part) => ({ kind: "indicator" as const, period: indicators.period, code, part })),
  ),
  ...tasks.tasks.flatMap(({ code, isDue, shares }) =>
    shares.map((share) => ({
      kind: "task" as const,
      period: indicators.period,
      code,
      isDue,
      share,
    })),
  ),
];
