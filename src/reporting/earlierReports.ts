import { periodWindow, type PeriodWindow } from "./calendar";
import { formatPeriod } from "./period";
import type { UnitReport } from "./report";

/** A report and the days that it covers. */
export interface DatedReport {
  readonly report: UnitReport;
  readonly window: PeriodWindow;
}

/**
 * Of the reports at hand those of the same unit and plan for earlier periods of the same kind, their days counted alike, the oldest
 * first; of two for one period the first one.
 */
export function earlierReports(
  report: UnitReport,
  others: readonly UnitReport[],
): readonly DatedReport[] {
  const { start } = periodWindow(report.period, report.regime);
  const byPeriod = new Map<string, DatedReport>();
  for (const other of others) {
    const window = periodWindow(other.period, other.regime);
    const key = formatPeriod(other.period);
    if (isAlike(report, other) && window.end < start && !byPeriod.has(key)) {
      byPeriod.set(key, { report: other, window });
    }
  }
  return [...byPeriod.values()].sort((a, b) => (a.window.end < b.window.end ? -1 : 1));
}

const isAlike = (a: UnitReport, b: UnitReport): boolean =>
  a.planId === b.planId &&
  a.unitId === b.unitId &&
  a.regime === b.regime &&
  a.period.kind === b.period.kind;
