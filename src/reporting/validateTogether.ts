import { assignmentsOf, reportingUnits, type Indicator, type Plan, type UnitId } from "../plan";
import { periodWindow } from "./calendar";
import { formatPeriod } from "./period";
import type { IndicatorRecord, UnitReport } from "./report";
import type { ReportIssue } from "./reportIssue";
import { TOGETHER_RULES } from "./rules/rules";
import type { SharedIndicator } from "./rules/subject";

/**
 * What reports of several units contradict each other in: findings at the lead agency's cells, period by period in the plan's order.
 * At most one report of a unit and period counts.
 */
export function validateTogether(
  plan: Plan,
  reports: readonly UnitReport[],
): readonly ReportIssue[] {
  const periods = new Map<string, UnitReport[]>();
  for (const report of reports) {
    const key = formatPeriod(report.period);
    periods.set(key, [...(periods.get(key) ?? []), report]);
  }
  return [...periods.values()].flatMap((together) =>
    sharedIndicators(plan, together).flatMap((subject) =>
      TOGETHER_RULES.flatMap((rule) => rule(subject)),
    ),
  );
}

/** Every indicator of which a lead gives a total beside its members' parts. */
function sharedIndicators(plan: Plan, reports: readonly UnitReport[]): readonly SharedIndicator[] {
  const [first] = reports;
  if (!first) return [];
  const on = periodWindow(first.period, first.regime).end;
  const recordOf = recordFinder(reports);
  const isChecker = (unitId: UnitId, indicator: Indicator): boolean =>
    assignmentsOf(plan, unitId, on).some(({ indicators }) =>
      indicators.some((own) => own.indicator === indicator && own.reports === "crossCheck"),
    );
  return plan.tasks
    .flatMap(({ indicators }) => indicators)
    .filter(({ reporters }) => reporters === "members")
    .flatMap((indicator) => {
      const members = reportingUnits(plan, indicator, on);
      const parts = members.map((unitId) => recordOf(unitId, indicator.code));
      return reports
        .filter(({ unitId }) => isChecker(unitId, indicator))
        .flatMap(({ unitId }) => {
          const total = recordOf(unitId, indicator.code);
          return total ? [{ indicator, total, parts }] : [];
        });
    });
}

function recordFinder(reports: readonly UnitReport[]) {
  const records = new Map<string, IndicatorRecord>();
  for (const { unitId, indicators } of reports) {
    for (const record of indicators) {
      const key = `${unitId} ${record.code}`;
      if (!records.has(key)) records.set(key, record);
    }
  }
  return (unitId: UnitId, code: string) => records.get(`${unitId} ${code}`);
}
