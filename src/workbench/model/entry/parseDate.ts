import { dateSerial, daysInMonth, isoDate } from "../../../shared";
import type { EntryLocale } from "./locale";
import type { Typed } from "./parseNumber";

/** What reading a date needs besides its text. */
export interface DateContext {
  readonly locale: EntryLocale;
  /** The year of a date without one. */
  readonly year: number;
}

/**
 * A date, a time or both as they are typed, as a serial number of the 1900 system; undefined for anything else.
 * @example parseDate("12/2023", { locale: VIETNAMESE, year: 2023 }) // { value: 45261, format: "mmm-yy" }
 */
export function parseDate(text: string, context: DateContext): Typed | undefined {
  const time = parseTime(text);
  if (time) return time;
  const day = parseDay(text, context);
  if (day) return day;
  const both = /^(\S+)\s+(\S+(?:\s[AP]M)?)$/i.exec(text);
  const [, first = "", second = ""] = both ?? [];
  const date = parseDay(first, context);
  const clock = parseTime(second);
  if (!date || !clock) return undefined;
  return { value: date.value + clock.value, format: "m/d/yyyy h:mm" };
}

function parseDay(text: string, context: DateContext): Typed | undefined {
  return parseNumericDay(text, context) ?? parseNamedDay(text, context);
}

function parseNumericDay(text: string, { locale, year }: DateContext): Typed | undefined {
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso)
    return serial({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, "full");
  const full = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (full) {
    const [day, month] = inOrder(locale, Number(full[1]), Number(full[3]));
    return serial({ year: fullYear(full[4] ?? ""), month, day }, "full");
  }
  const short = /^(\d{1,2})[/-](\d{1,2}|\d{4})$/.exec(text);
  if (!short) return undefined;
  const [, first = "", second = ""] = short;
  const monthOfYear = { year: fullYear(second), month: Number(first), day: 1 };
  if (second.length === 4) return serial(monthOfYear, "month");
  const [day, month] = inOrder(locale, Number(first), Number(second));
  return serial({ year, month, day }, "day") ?? serial(monthOfYear, "month");
}

/** "5 Mar", "Mar 5", "5-Mar-2023", "March 2023", where the locale has names for months. */
function parseNamedDay(text: string, { locale, year }: DateContext): Typed | undefined {
  const found = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{1,2}|\d{4}))?(?:,? ?-?(\d{4}))?$/i.exec(
    text,
  );
  if (!found) return undefined;
  const [, before, name = "", after, later] = found;
  const word = name.toLowerCase();
  const month = locale.monthNames.findIndex((names) => names.split("|").includes(word)) + 1;
  if (month === 0) return undefined;
  if (before !== undefined) {
    const yearText = after ?? later;
    const date = { day: Number(before), month, year: yearText ? fullYear(yearText) : year };
    return serial(date, yearText ? "full" : "day");
  }
  if (after === undefined) return undefined;
  if (after.length === 4) return serial({ day: 1, month, year: Number(after) }, "month");
  const date = { day: Number(after), month, year: later ? Number(later) : year };
  return serial(date, later ? "full" : "day");
}

function parseTime(text: string): Typed | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s([AP])M)?$/i.exec(text);
  if (!found) return undefined;
  const [, hourText, minuteText, secondText, half] = found;
  const hour = Number(hourText);
  const [minutes, seconds] = [Number(minuteText), Number(secondText ?? 0)];
  if (minutes > 59 || seconds > 59 || hour > (half ? 12 : 23)) return undefined;
  const shift = half?.toUpperCase() === "P" ? 12 : 0;
  const hours = half ? (hour % 12) + shift : hour;
  const format = secondText === undefined ? "h:mm" : "h:mm:ss";
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: half ? `${format} AM/PM` : format,
  };
}

const formats = { full: "m/d/yyyy", month: "mmm-yy", day: "d-mmm" } as const;

function serial(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  kind: keyof typeof formats,
): Typed | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const value = dateSerial(isoDate(year, month, day));
  return { value: value < 61 ? value - 1 : value, format: formats[kind] };
}

const inOrder = (locale: EntryLocale, first: number, second: number): readonly [number, number] =>
  locale.order === "dayFirst" ? [first, second] : [second, first];

/** Two digits mean 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
