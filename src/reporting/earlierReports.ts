import { periodWindow, type PeriodWindow } from "./calendar";
import type { PastReport } from "./pastReport";
import { formatPeriod, isEarlierPeriod } from "./period";
import type { ReportScope } from "./scope";

/** A report and the days that it covers. */
export interface DatedReport {
  readonly report: PastReport;
  readonly window: PeriodWindow;
}

/**
 * Of the reports at hand those of the same unit and plan for earlier periods of the same kind, their days counted alike, the oldest
 * first; of two for one period the first one.
 */
export function earlierReports(
  report: ReportScope,
  others: readonly PastReport[],
): readonly DatedReport[] {
  const byPeriod = new Map<string, DatedReport>();
  for (const other of others.filter((each) => isEarlier(each, report))) {
    const key = formatPeriod(other.period);
    const window = periodWindow(other.period, other.regime);
    if (!byPeriod.has(key)) byPeriod.set(key, { report: other, window });
  }
  return [...byPeriod.values()].sort((a, b) => (a.window.end < b.window.end ? -1 : 1));
}

const isEarlier = (report: ReportScope, than: ReportScope): boolean =>
  report.planId === than.planId &&
  report.unitId === than.unitId &&
  report.regime === than.regime &&
  isEarlierPeriod(report.period, than.period);
