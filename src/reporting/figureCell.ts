import { DAYS_TO_1904, dateOfSerial, isCellError, type CellValue } from "../shared";
import { parseNumber, textKey } from "../vietnamese";
import { NOT_OCCURRING_ALIASES, NOT_OCCURRING_WORDS } from "./figureWords";

/** Two counts, as a ratio names them. */
interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** What a cell says where a count, a ratio or a percentage may stand, its doubts included. */
export type FigureReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly isText: boolean }
  /** Percentage points. */
  | { readonly kind: "percent"; readonly percent: number }
  | (Counts & { readonly kind: "ratio"; readonly percent?: number })
  | { readonly kind: "notOccurring"; readonly text: string }
  /** A number with a date's format: a date, or the ratio "5/12" that Excel took for one; the likelier ratio first. */
  | { readonly kind: "date"; readonly readings: readonly Counts[] }
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly number[] }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "cellError"; readonly error: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: "notCalculated" };

/** How a cell shows its value. */
export interface CellLooks {
  /** English number format; null is General. */
  readonly numberFormat?: string | null;
  readonly formula?: string | null;
  readonly date1904?: boolean;
}

/**
 * Reads a cell as officials fill it in: a number, text that is one, a ratio, a percentage, words for nothing, or a doubt.
 * @example readFigure("12/20 (60%)", {}) // { kind: "ratio", numerator: 12, denominator: 20, percent: 60 }
 */
export function readFigure(value: CellValue, looks: CellLooks): FigureReading {
  if (isCellError(value)) return { kind: "cellError", error: value.error };
  if (value === null) return { kind: looks.formula ? "notCalculated" : "blank" };
  if (typeof value === "number") return readNumber(value, looks);
  if (typeof value === "boolean") return { kind: "unreadable", text: String(value) };
  return readText(value);
}

/** Whether a number format shows days, months or years. */
export const isDateFormat = (numberFormat: string | null | undefined): boolean =>
  /[dy]|m+[-/ ]|[-/ ]m/i.test((numberFormat ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));

function readNumber(value: number, { numberFormat, date1904 }: CellLooks): FigureReading {
  if (isDateFormat(numberFormat)) return readDate(value + (date1904 ? DAYS_TO_1904 : 0));
  if (numberFormat?.includes("%")) return { kind: "percent", percent: points(value) };
  return { kind: "number", value, isText: false };
}

/** Percentage points of a fraction, without the dust of binary arithmetic. */
export const points = (fraction: number): number => Number((fraction * 100).toPrecision(12));

/** Excel reads "5/12" by the machine's order of day and month, and adds the current year; "5/2020" is the first of a month. */
function readDate(serial: number): FigureReading {
  const date = dateOfSerial(serial);
  if (date === undefined) return { kind: "unreadable", text: String(serial) };
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const orders = [
    { numerator: day, denominator: month },
    { numerator: month, denominator: day },
  ].sort((a, b) => Number(a.numerator > a.denominator) - Number(b.numerator > b.denominator));
  const ofYear = day === 1 ? [{ numerator: month, denominator: year }] : [];
  return { kind: "date", readings: [...orders, ...ofYear] };
}

function readText(text: string): FigureReading {
  const key = textKey(text);
  if (key === "") return { kind: "blank" };
  if (NOT_OCCURRING_KEYS.has(key)) return { kind: "notOccurring", text };
  const reading = parseNumber(text);
  switch (reading.kind) {
    case "number":
      return { ...reading, isText: true };
    case "ambiguous":
      return { ...reading, text };
    case "unreadable":
      return { ...reading, text };
    default:
      return reading;
  }
}

const NOT_OCCURRING_KEYS: ReadonlySet<string> = new Set(
  [...NOT_OCCURRING_WORDS, ...NOT_OCCURRING_ALIASES].map((words) => textKey(words)),
);
