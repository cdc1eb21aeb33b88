import type { CellError } from "../../../shared";
import { formatGeneral } from "../entry/formatGeneral";
import { DISPLAY } from "../entry/locale";
import { parseDate } from "../entry/parseDate";
import { parseNumber } from "../entry/parseNumber";
import { isError, VALUE, type Scalar } from "./value";

/** The number that a value counts as in arithmetic: nothing is 0, TRUE is 1, a text is read as a person in Vietnam writes it. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (numberInText(value) ?? VALUE) : value;
}

/** The number, percentage, full date or time that a text says; undefined where it says none. */
export function numberInText(text: string): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const trimmed = text.trim();
  const number = parseNumber(trimmed, DISPLAY)?.value;
  if (number !== undefined) return number;
  const isWhole = /^\d+([/-])\d+\1\d+|^\d+:\d/.test(trimmed);
  return isWhole ? parseDate(trimmed, { locale: DISPLAY, year: 1900 })?.value : undefined;
}
/** The text that a value counts as when it is joined to another; numbers have 15 digits at most. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatGeneral(value) : value;
}

/** The logical value that a value counts as; only the words TRUE and FALSE are logical texts. */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return value;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE;
}

/** The numbers of several values, or the first error among them. */
export function toNumbers(values: readonly Scalar[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}
