import { format } from "numfmt";
import type { CellError } from "../../../../shared";
import { DAYS_1904 } from "../../entry/parseEntry";
import { numberInText, toText } from "../coerce";
import { VALUE, type Scalar } from "../value";

/**
 * What TEXT makes of a value; the format is written as in the country whose Excel this is, with a decimal comma in Vietnam.
 * @example formatByText(1234.5, "#.##0,00", false) // "1.234,50"
 */
export function formatByText(
  value: Scalar,
  pattern: string,
  date1904: boolean,
): string | CellError {
  if (typeof value === "boolean" || (typeof value === "object" && value !== null)) {
    return toText(value);
  }
  const number = typeof value === "string" ? numberInText(value) : (value ?? 0);
  const english = englishPattern(pattern);
  if (number === undefined) return formatted(english, value ?? "");
  return formatted(english, date1904 && isDay(english) ? number + DAYS_1904 : number);
}

/** Decimal comma and thousands point changed for the English ones, but not in quotes or brackets. */
const englishPattern = (pattern: string): string =>
  pattern.replace(/"[^"]*"|\[[^\]]*\]|\\.|[.,]/g, (piece) =>
    piece === "." ? "," : piece === "," ? "." : piece,
  );

const isDay = (pattern: string): boolean => /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\\./g, ""));

function formatted(pattern: string, value: string | number): string | CellError {
  try {
    return format(pattern, value, { locale: "vi" });
  } catch {
    return VALUE;
  }
}
