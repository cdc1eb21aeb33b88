import { daysInMonth, isoDate, type IsoDate } from "../shared";
import type { CalendarRegime, Period } from "./period";

/** The days that a period covers, both inclusive. */
export interface PeriodWindow {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * The days of a period: by Nghị định 09/2019/NĐ-CP from the 15th of the month before its first month to the 14th of its
 * last month, by the calendar from the first to the last day of its months.
 * @example periodWindow({ kind: "month", year: 2023, month: 6 }, "decree09") // 2023-05-15 … 2023-06-14
 */
export function periodWindow(period: Period, regime: CalendarRegime): PeriodWindow {
  const { year } = period;
  const [first, last] = monthsOf(period);
  if (regime === "calendar") {
    return { start: isoDate(year, first, 1), end: isoDate(year, last, daysInMonth(year, last)) };
  }
  const start = first === 1 ? isoDate(year - 1, 12, 15) : isoDate(year, first - 1, 15);
  return { start, end: isoDate(year, last, 14) };
}

/** The monthly period that a day belongs to. */
export function periodOf(date: IsoDate, regime: CalendarRegime): Period & { kind: "month" } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (regime === "calendar" || day < 15) return { kind: "month", year, month };
  return month === 12
    ? { kind: "month", year: year + 1, month: 1 }
    : { kind: "month", year, month: month + 1 };
}

/** The first and the last month (1–12) that give a period its name. */
function monthsOf(period: Period): readonly [number, number] {
  switch (period.kind) {
    case "month":
      return [period.month, period.month];
    case "quarter":
      return [period.quarter * 3 - 2, period.quarter * 3];
    case "half":
      return [period.half * 6 - 5, period.half * 6];
    case "nineMonths":
      return [1, 9];
    case "year":
      return [1, 12];
  }
}
