import { DAYS_TO_1904, type CellValue } from "../../../shared";
import { errorNamed, isErrorName } from "../calculation/value";
import { parseDate, type DateContext } from "./parseDate";
import { parseNumber } from "./parseNumber";

/** What a constant that somebody enters becomes. */
export interface Entry {
  readonly value: CellValue;
  /** The number format that it gives to a cell of format General. */
  readonly format?: string;
  readonly isQuoted?: boolean;
}

/** How a text is to be read. */
export interface EntryContext extends DateContext {
  readonly date1904: boolean;
  /** The cell's number format is text. */
  readonly isTextCell: boolean;
}

/** A typed constant: number, percentage, date, time, fraction, logical value, error, or else text. */
export function parseEntry(text: string, context: EntryContext): Entry {
  if (text.startsWith("'")) return { value: text.slice(1), isQuoted: true };
  if (context.isTextCell) return { value: text };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text };
  return (
    parseNumber(trimmed, context.locale) ??
    parseFraction(trimmed) ??
    parseDay(trimmed, context) ??
    parseWord(trimmed) ?? { value: text }
  );
}

function parseDay(text: string, context: EntryContext): Entry | undefined {
  const date = parseDate(text, context);
  if (!date || !context.date1904 || date.value < 1) return date;
  return date.value < DAYS_TO_1904 ? undefined : { ...date, value: date.value - DAYS_TO_1904 };
}

function parseFraction(text: string): Entry | undefined {
  const found = /^(-?)(\d+) (\d{1,5})\/([1-9]\d{0,4})$/.exec(text);
  if (!found) return undefined;
  const [, sign, whole, numerator, denominator = "1"] = found;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign ? -size : size, format: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}

function parseWord(text: string): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return isErrorName(text) ? { value: errorNamed(text) } : undefined;
}
