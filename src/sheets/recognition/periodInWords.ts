import type { Period } from "../../reporting";
import { parseRoman } from "../../vietnamese";

/**
 * The period that words name, on their plain key; without a year it is of the given one, undefined where they name none.
 * @example periodInWords("ket qua thang 6/2023", 2023) // { kind: "month", year: 2023, month: 6 }
 */
export function periodInWords(plain: string, year: number): Period | undefined {
  const found = PERIOD.exec(plain)?.groups;
  if (!found) return undefined;
  const { month, quarter, months, which } = found;
  const ofYear = fullYear(Number(found["year"] ?? found["ofYear"] ?? year));
  if (month) return { kind: "month", year: ofYear, month: Number(month) };
  if (quarter) return quarterOf(quarter, ofYear);
  if (months) return stretchOf(months, which, ofYear);
  return { kind: "year", year: ofYear };
}

const YEAR = String.raw`(?:\s*(?:\/|-|nam|\/nam)\s*(?<year>\d{4}|\d{2}(?!\d)))?`;
const PERIOD = new RegExp(
  String.raw`(?<![a-z\d])(?:(?:thang|t)\.? ?(?<month>1[0-2]|0?[1-9])(?![\d,])|qui (?<quarter>iv|i{1,3}|[1-4])(?![a-z\d])|(?<months>0?[69]) thang(?! ?\d)(?: (?<which>dau|cuoi))?(?: nam)?|nam (?<ofYear>20\d\d))${YEAR}`,
);

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

const quarterOf = (text: string, year: number): Period => ({
  kind: "quarter",
  year,
  quarter: parseRoman(text.toUpperCase()) ?? Number(text),
});

const stretchOf = (months: string, which: string | undefined, year: number): Period =>
  months.endsWith("9")
    ? { kind: "nineMonths", year }
    : { kind: "half", year, half: which === "cuoi" ? 2 : 1 };
