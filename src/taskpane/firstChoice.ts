import type { Plan } from "../plan";
import { periodOf } from "../reporting";
import type { IsoDate } from "../shared";
import type { Choice } from "./tools";

/** What the pane proposes before anything was chosen: the month that a day belongs to, at the latest the last of the plan's year. */
export function firstChoice(plan: Plan, today: IsoDate): Choice {
  const planYear = yearOf(plan.startDate);
  const current = periodOf(today, "decree09");
  const period =
    current.year > planYear ? ({ kind: "month", year: planYear, month: 12 } as const) : current;
  return { period, regime: "decree09" };
}

/** The years to choose from: from the plan's first year to the year after the day, and at least two years on. */
export function yearsToChoose(plan: Plan, today: IsoDate): readonly number[] {
  const first = yearOf(plan.startDate);
  const last = Math.max(yearOf(today) + 1, first + 2);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
