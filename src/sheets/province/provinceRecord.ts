import {
  consolidateParts,
  consolidateShares,
  partsOf,
  taskStanding,
  upTo,
  type Consolidation,
  type History,
  type Part,
  type Scope,
  type TaskConsolidation,
  type TaskShare,
} from "../../consolidation";
import { reportingUnits } from "../../plan";
import { formatPeriod, periodWindow, type Period } from "../../reporting";
import { formatKey, keyOf, type DataRow } from "./dataRow";

/** What the province knows of one period, by the rows of its sheet of figures. */
export interface PeriodRecord {
  readonly indicators: Consolidation;
  readonly tasks: TaskConsolidation;
}

/** What the rows of a period say; who must report and has no row is missing. */
export function periodRecord(scope: Scope, rows: readonly DataRow[]): PeriodRecord {
  const { plan, period, regime } = scope;
  const parts = new Map<string, Part[]>();
  const shares = new Map<string, TaskShare>();
  for (const row of rows) {
    if (formatPeriod(row.period) !== formatPeriod(period)) continue;
    if (row.kind === "task") shares.set(keyOf(row), row.share);
    else parts.set(row.code, [...(parts.get(row.code) ?? []), row.part]);
  }
  const on = periodWindow(period, regime).end;
  const indicators = consolidateParts(scope, (indicator) => {
    const known = parts.get(indicator.code) ?? [];
    const required = reportingUnits(plan, indicator, on);
    const rest = required.filter((unitId) => !known.some((part) => part.unitId === unitId));
    return [...known, ...partsOf(rest, new Map(), indicator.reporters)];
  });
  const tasks = consolidateShares(
    scope,
    (unitId, code, days) =>
      shares.get(formatKey({ period, code, unitId })) ?? {
        unitId,
        standing: taskStanding([{ unitId }], days),
      },
  );
  return { indicators, tasks };
}

/** The results of all periods of the scope's kind up to its own, by the rows of a sheet of figures. */
export const recordedHistory = (scope: Scope, rows: readonly DataRow[]): History =>
  upTo(
    scope,
    recordedPeriods(rows).map((period) => periodRecord({ ...scope, period }, rows).indicators),
  );

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
