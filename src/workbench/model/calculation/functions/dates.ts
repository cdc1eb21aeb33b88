import { daysInMonth, type CellError } from "../../../../shared";
import { DISPLAY } from "../../entry/locale";
import { parseDate } from "../../entry/parseDate";
import { toNumbers, toText } from "../coerce";
import {
  dayOfSerial,
  fromBook,
  monthsLater,
  serialOfDay,
  toBook,
  weekdayOf,
  type Day,
} from "../dates";
import { scalarRule, type Frame, type FunctionRule, type FunctionRules } from "../frame";
import { isError, NUM, VALUE } from "../value";
import { isNumbers, numeric } from "./numbers";

/** Days and times. */
export const dateFunctions: FunctionRules = {
  TODAY: scalarRule([0, 0], (_, frame) => Math.floor(now(frame))),
  NOW: scalarRule([0, 0], (_, frame) => now(frame)),
  DATE: numericIn([3, 3], ([year = 0, month = 0, day = 0], frame) =>
    serialIn(frame, {
      year: year >= 0 && year < 1900 ? year + 1900 : year,
      month: Math.trunc(month),
      day: Math.trunc(day),
    }),
  ),
  TIME: numeric([3, 3], (hours, minutes = 0, seconds = 0) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM : (total % 86_400) / 86_400;
  }),
  DATEVALUE: fromText((serial) => Math.floor(serial)),
  TIMEVALUE: fromText((serial) => serial % 1),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: numeric([1, 1], (serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: numeric([1, 1], (serial) => Math.floor((secondsOf(serial) % 3600) / 60)),
  SECOND: numeric([1, 1], (serial) => secondsOf(serial) % 60),
  WEEKDAY: numericIn([1, 2], ([serial = 0, type = 1], frame) =>
    weekday(fromBook(serial, frame), Math.trunc(type)),
  ),
  WEEKNUM: numericIn([1, 2], ([serial = 0, type = 1], frame) =>
    weekOfYear(fromBook(serial, frame), Math.trunc(type)),
  ),
  ISOWEEKNUM: numericIn([1, 1], ([serial = 0], frame) => isoWeek(fromBook(serial, frame))),
  EDATE: numericIn([2, 2], ([serial = 0, months = 0], frame) =>
    onDay(serial, frame, (day) => serialIn(frame, monthsLater(day, months))),
  ),
  EOMONTH: numericIn([2, 2], ([serial = 0, months = 0], frame) =>
    onDay(serial, frame, (day) => {
      const { year, month } = monthsLater({ ...day, day: 1 }, months);
      return serialIn(frame, { year, month, day: daysInMonth(year, month) });
    }),
  ),
  DAYS: numeric([2, 2], (end, start = 0) => Math.floor(end) - Math.floor(start)),
  DATEDIF: scalarRule([3, 3], ([start = null, end = null, unit = null], frame) => {
    const numbers = toNumbers([start, end]);
    const word = toText(unit);
    if (!isNumbers(numbers)) return numbers;
    return isError(word) ? word : difference(numbers, word.toUpperCase(), frame);
  }),
};

function now(frame: Frame): number {
  frame.book.beVolatile();
  return toBook(frame.book.now(), frame);
}

function numericIn(
  arity: readonly [number, number],
  compute: (numbers: readonly number[], frame: Frame) => number | CellError,
): FunctionRule {
  return scalarRule(arity, (args, frame) => {
    const numbers = toNumbers(args);
    return isNumbers(numbers) ? compute(numbers, frame) : numbers;
  });
}

function ofDay(pick: (day: Day) => number): FunctionRule {
  return numericIn([1, 1], ([serial = 0], frame) => onDay(serial, frame, pick));
}

function onDay(
  serial: number,
  frame: Frame,
  use: (day: Day) => number | CellError,
): number | CellError {
  const day = dayOfSerial(fromBook(serial, frame));
  return day ? use(day) : NUM;
}

function serialIn(frame: Frame, day: Day): number | CellError {
  const serial = serialOfDay(day);
  if (serial === undefined) return NUM;
  const own = toBook(serial, frame);
  return own < 0 ? NUM : own;
}

/** DATEVALUE and TIMEVALUE: of a text that says a day, a time or both. */
function fromText(pick: (serial: number) => number): FunctionRule {
  return scalarRule([1, 1], ([value = null], frame) => {
    if (typeof value !== "string") return isError(value) ? value : VALUE;
    const year = dayOfSerial(frame.book.now())?.year ?? 1900;
    const found = parseDate(value.trim(), { locale: DISPLAY, year });
    if (!found) return VALUE;
    return found.value < 1 ? pick(found.value) : toBook(pick(found.value), frame);
  });
}

const secondsOf = (serial: number): number =>
  Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

/** Type 1: Sunday is 1; 2 and 11: Monday is 1; 3: Monday is 0; 12 to 17: Tuesday to Sunday is 1. */
function weekday(serial: number, type: number): number | CellError {
  if (serial < 0) return NUM;
  const day = weekdayOf(serial);
  if (type === 1) return day + 1;
  if (type === 3) return (day + 6) % 7;
  const first = type === 2 ? 1 : type - 10;
  return first < 1 || first > 7 ? NUM : ((day - first + 7) % 7) + 1;
}

/** Weeks begin on Sunday (1, 17), Monday (2, 11) … Saturday (16), the first on 1 January; 21 is the ISO week. */
function weekOfYear(serial: number, type: number): number | CellError {
  if (type === 21) return isoWeek(serial);
  const day = dayOfSerial(serial);
  const newYear = day && serialOfDay({ ...day, month: 1, day: 1 });
  const first = type < 3 ? type - 1 : type - 10;
  if (newYear === undefined || first < 0 || first > 7) return NUM;
  const before = (weekdayOf(newYear) - first + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + before) / 7) + 1;
}

function isoWeek(serial: number): number | CellError {
  const thursday = Math.floor(serial) - ((weekdayOf(serial) + 6) % 7) + 3;
  const year = dayOfSerial(thursday)?.year;
  const newYear = year === undefined ? undefined : serialOfDay({ year, month: 1, day: 1 });
  return newYear === undefined ? NUM : Math.floor((thursday - newYear) / 7) + 1;
}

/** DATEDIF by its unit: whole years, months, days, or those beyond the whole years or months. */
function difference(
  [start = 0, end = 0]: readonly number[],
  unit: string,
  frame: Frame,
): number | CellError {
  const [from, to] = [start, end].map((serial) => dayOfSerial(fromBook(serial, frame)));
  if (!from || !to || Math.floor(start) > Math.floor(end)) return NUM;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const units: Readonly<Record<string, () => number>> = {
    Y: () => Math.floor(months / 12),
    M: () => months,
    D: () => Math.floor(end) - Math.floor(start),
    YM: () => months % 12,
    MD: () => daysBeyond(to, from.day),
    YD: () => {
      const base = { ...from, year: from.year + Math.floor(months / 12) };
      return Math.floor(fromBook(end, frame)) - (serialOfDay(base) ?? 0);
    },
  };
  return units[unit]?.() ?? NUM;
}

/** The days from the last day of the month with this number on. */
function daysBeyond(to: Day, dayOfMonth: number): number {
  if (to.day >= dayOfMonth) return to.day - dayOfMonth;
  const before = monthsLater({ ...to, day: 1 }, -1);
  return daysInMonth(before.year, before.month) - dayOfMonth + to.day;
}
