import type { Plan, UnitId } from "../plan";
import {
  isSamePeriod,
  nextPeriod,
  periodWindow,
  type CalendarRegime,
  type Period,
} from "../reporting";
import { ok, type Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import { ourSheets, type OurSheet } from "./ourSheets";

/** Periods of a unit that may follow in a workbook that holds its sheets. */
export interface PeriodsToOpen {
  readonly unitId: UnitId;
  readonly regime: CalendarRegime;
  /** The unit's last sheet. */
  readonly last: string;
  /** The period after it, and the longer ones that end with it, none of which is there yet. */
  readonly periods: readonly Period[];
}

/** What can be opened next for each unit of the plan that has sheets in the workbook, in tab order. */
export async function periodsToOpen(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<readonly PeriodsToOpen[], WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const own = ourSheets(summary.value).filter(({ tag }) => tag.planId === plan.id);
  const units = [...new Set(own.map(({ tag }) => tag.unitId))];
  return ok(units.flatMap((unitId) => toOpen(own.filter(({ tag }) => tag.unitId === unitId))));
}

function toOpen(sheets: readonly OurSheet[]): readonly PeriodsToOpen[] {
  const last = [...sheets].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)).at(-1);
  if (!last) return [];
  const { unitId, regime, period } = last.tag;
  const periods = [nextPeriod(period), ...longerPeriods(period)].filter(
    (each) => !sheets.some(({ tag }) => isSamePeriod(tag.period, each)),
  );
  return [{ unitId, regime, last: last.sheet, periods }];
}

/** Orders sheets by the last day of their period; of those with the same one a month comes last. */
const rankOf = ({ tag: { period, regime } }: OurSheet): string =>
  `${periodWindow(period, regime).end} ${period.kind === "month" ? 1 : 0}`;

/** The longer periods that end with a month. */
function longerPeriods(period: Period): readonly Period[] {
  if (period.kind !== "month") return [];
  const { year, month } = period;
  return [
    ...(month % 3 === 0 ? [{ kind: "quarter", year, quarter: month / 3 } as const] : []),
    ...(month % 6 === 0 ? [{ kind: "half", year, half: month / 6 } as const] : []),
    ...(month === 9 ? [{ kind: "nineMonths", year } as const] : []),
    ...(month === 12 ? [{ kind: "year", year } as const] : []),
  ];
}
