import { DAYS_TO_1904, type CellError } from "../../../../shared";
import { formatValue, isDayFormat, isNumberFormat } from "../../entry/formatValue";
import { numberInText } from "../coerce";
import { dayOfSerial } from "../dates";
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
  if (pattern === "") return "";
  const format = englishPattern(pattern);
  if (!isNumberFormat(format)) return VALUE;
  const meant = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
  if (typeof meant === "number" && isDayFormat(format)) {
    const serial = date1904 ? meant + DAYS_TO_1904 : meant;
    if (!dayOfSerial(serial)) return VALUE;
  }
  return formatValue(meant, format, date1904);
}

/** Decimal comma and thousands point changed for the English ones, but not in quotes or brackets. */
const englishPattern = (pattern: string): string =>
  pattern.replace(/"[^"]*"|\[[^\]]*\]|\\.|[.,]/g, (piece) =>
    piece === "." ? "," : piece === "," ? "." : piece,
  );
