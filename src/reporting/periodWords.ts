import type { IsoDate } from "../shared";
import { textKey } from "../vietnamese";
import { periodWindow } from "./calendar";
import { parsePeriod, type CalendarRegime, type Period } from "./period";

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
 * The period that words name, alone or in a sentence, or undefined where they name none.
 * @example parsePeriodWords("Kỳ báo cáo: Quý II/2023 (từ ngày …)") // { kind: "quarter", year: 2023, quarter: 2 }
 */
export function parsePeriodWords(text: string): Period | undefined {
  const key = textKey(text);
  for (const [pattern, periodOf] of WORDED) {
    const [, first = "", second = ""] = pattern.exec(key) ?? [];
    if (first !== "") return periodOf(first, second);
  }
  return undefined;
}

const YEAR = String.raw`(\d{4})(?!\d)`;
const WORDED: readonly (readonly [
  RegExp,
  (first: string, second: string) => Period | undefined,
])[] = [
  [
    new RegExp(String.raw`tháng (\d{1,2}) ?(?:/|năm) ?${YEAR}`, "u"),
    (month, year) => parsePeriod(`${year}-${month.padStart(2, "0")}`),
  ],
  [
    new RegExp(`quí (i{1,3}|iv|[1-4]) ?(?:/|năm) ?${YEAR}`, "u"),
    (quarter, year) => parsePeriod(`${year}-Q${ordinalOf(quarter)}`),
  ],
  [
    new RegExp(`6 tháng (đầu|cuối) năm ${YEAR}`, "u"),
    (half, year) => parsePeriod(`${year}-H${half === "đầu" ? 1 : 2}`),
  ],
  [new RegExp(`9 tháng năm ${YEAR}`, "u"), (year) => parsePeriod(`${year}-9M`)],
  [new RegExp(`năm ${YEAR}`, "u"), (year) => parsePeriod(year)],
];

const ordinalOf = (quarter: string): number =>
  Number(quarter) || QUARTERS.findIndex((numeral) => numeral.toLowerCase() === quarter) + 1;

/**
 * A period's name and its exact days.
 * @example "Tháng 6/2023 (từ ngày 15/5/2023 đến hết ngày 14/6/2023)"
 */
export function periodWithDays(period: Period, regime: CalendarRegime): string {
  const { start, end } = periodWindow(period, regime);
  return `${periodWords(period)} (từ ngày ${dateWords(start)} đến hết ngày ${dateWords(end)})`;
}
