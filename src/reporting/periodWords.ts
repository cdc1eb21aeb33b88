import type { IsoDate } from "../shared";
import { periodWindow } from "./calendar";
import type { CalendarRegime, Period } from "./period";

const QUARTERS = ["I", "II", "III", "IV"] as const;
const HALVES = ["đầu", "cuối"] as const;

/**
 * A day as officials write it: a zero before days below 10 and before months 1 and 2 only, so that none can be altered.
 * @example dateWords("2023-06-14") // "14/6/2023"
 */
export function dateWords(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/**
 * A period's name in Vietnamese.
 * @example periodWords({ kind: "month", year: 2023, month: 6 }) // "Tháng 6/2023"
 */
export function periodWords(period: Period): string {
  switch (period.kind) {
    case "month":
      return `Tháng ${period.month > 2 ? period.month : `0${period.month}`}/${period.year}`;
    case "quarter":
      return `Quý ${QUARTERS[period.quarter - 1]}/${period.year}`;
    case "half":
      return `6 tháng ${HALVES[period.half - 1]} năm ${period.year}`;
    case "nineMonths":
      return `9 tháng năm ${period.year}`;
    case "year":
      return `Năm ${period.year}`;
  }
}

/**
 * A period's name and its exact days.
 * @example "Tháng 6/2023 (từ ngày 15/5/2023 đến hết ngày 14/6/2023)"
 */
export function periodWithDays(period: Period, regime: CalendarRegime): string {
  const { start, end } = periodWindow(period, regime);
  return `${periodWords(period)} (từ ngày ${dateWords(start)} đến hết ngày ${dateWords(end)})`;
}
