import { daysInMonth } from "../../../shared";
import { serialOfDay } from "../calculation/dates";
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

function parseNumericDay(text: string, context: DateContext): Typed | undefined {
  return parseIsoDay(text) ?? parseFullDay(text, context) ?? parseShortDay(text, context);
}

function parseIsoDay(text: string): Typed | undefined {
  const found = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return serial({ year, month, day }, "full");
}

function parseFullDay(text: string, { locale }: DateContext): Typed | undefined {
  const found = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (!found) return undefined;
  const [, first, , second, year = ""] = found;
  const [day, month] = inOrder(locale, Number(first), Number(second));
  return serial({ year: fullYear(year), month, day }, "full");
}

/** "14/6", "6/2023", and "6/45" as a month of 1945 where it can be no day. */
function parseShortDay(text: string, { locale, year }: DateContext): Typed | undefined {
  const found = /^(\d{1,2})[/-](\d{1,2}|\d{4})$/.exec(text);
  if (!found) return undefined;
  const [, first = "", second = ""] = found;
  const monthOfYear = { year: fullYear(second), month: Number(first), day: 1 };
  if (second.length === 4) return serial(monthOfYear, "month");
  const [day, month] = inOrder(locale, Number(first), Number(second));
  return serial({ year, month, day }, "day") ?? serial(monthOfYear, "month");
}

const namedDay = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{1,2}|\d{4}))?(?:,? ?-?(\d{4}))?$/i;

/** "5 Mar", "Mar 5", "5-Mar-2023", "March 2023", where the locale has names for months. */
function parseNamedDay(text: string, { locale, year }: DateContext): Typed | undefined {
  const [, before, name = "", after, later] = namedDay.exec(text) ?? [];
  const month = monthNamed(name.toLowerCase(), locale);
  if (month === 0) return undefined;
  if (before !== undefined) return dayOf({ day: before, month, year: after ?? later }, year);
  if (after === undefined) return undefined;
  if (after.length === 4) return serial({ day: 1, month, year: Number(after) }, "month");
  return dayOf({ day: after, month, year: later }, year);
}

/** A month (1–12) by its name, 0 where none is called so. */
const monthNamed = (word: string, { monthNames }: EntryLocale): number =>
  monthNames.findIndex((names) => names.split("|").includes(word)) + 1;

function dayOf(
  written: { readonly day: string; readonly month: number; readonly year: string | undefined },
  thisYear: number,
): Typed | undefined {
  const year = written.year === undefined ? thisYear : fullYear(written.year);
  const date = { day: Number(written.day), month: written.month, year };
  return serial(date, written.year === undefined ? "day" : "full");
}

const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s([AP])M)?$/i;

function parseTime(text: string): Typed | undefined {
  const [, hourText, minutesText, secondsText, half] = time.exec(text) ?? [];
  const hour = hourOfDay(Number(hourText), half?.toUpperCase());
  const [minutes, seconds] = [Number(minutesText), Number(secondsText ?? 0)];
  if (hour === undefined || minutes > 59 || seconds > 59) return undefined;
  const format = secondsText === undefined ? "h:mm" : "h:mm:ss";
  return {
    value: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    format: half === undefined ? format : `${format} AM/PM`,
  };
}

/** The hour from 0 to 23 of one that is written in full, or before ("A") or after ("P") noon. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  return hour <= 12 ? (hour % 12) + (half === "P" ? 12 : 0) : undefined;
}

const formats = { full: "m/d/yyyy", month: "mmm-yy", day: "d-mmm" } as const;

function serial(
  date: { readonly year: number; readonly month: number; readonly day: number },
  kind: keyof typeof formats,
): Typed | undefined {
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const value = serialOfDay(date);
  return value === undefined ? undefined : { value, format: formats[kind] };
}

const inOrder = (locale: EntryLocale, first: number, second: number): readonly [number, number] =>
  locale.order === "dayFirst" ? [first, second] : [second, first];

/** Two digits mean 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
