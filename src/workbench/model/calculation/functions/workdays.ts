import type { CellError } from "../../../../shared";
import { END_OF_DAYS } from "../../limits";
import { toNumber, toNumbers } from "../coerce";
import { fromBook, toBook, weekdayOf } from "../dates";
import { rangeRule, singleOf, type Frame, type FunctionRule, type FunctionRules } from "../frame";
import { isError, NUM, VALUE, type Argument, type Scalar } from "../value";
import { isNumbers, numbersIn, valuesOf } from "./numbers";

/** Whether a serial number of the 1900 system is a day of work. */
type IsWorkday = (serial: number) => boolean;

/** Days of work: neither weekend nor holiday. */
export const workdayFunctions: FunctionRules = {
  NETWORKDAYS: calendarRule(false, networkDays),
  "NETWORKDAYS.INTL": calendarRule(true, networkDays),
  WORKDAY: calendarRule(false, workday),
  "WORKDAY.INTL": calendarRule(true, workday),
};

/** The days of work from one day to another, both included; negative backwards. */
function networkDays(
  [start = 0, end = 0]: readonly number[],
  isWorkday: IsWorkday,
  frame: Frame,
): number {
  const [first, last] = [Math.min(start, end), Math.max(start, end)].map((serial) =>
    Math.floor(fromBook(serial, frame)),
  );
  let count = 0;
  for (let serial = first ?? 0; serial <= (last ?? 0); serial++) if (isWorkday(serial)) count += 1;
  return start <= end ? count : -count;
}

/** The day that lies a number of days of work after another, or before it. */
function workday(
  [start = 0, days = 0]: readonly number[],
  isWorkday: IsWorkday,
  frame: Frame,
): number | CellError {
  let serial = Math.floor(fromBook(start, frame));
  for (let left = Math.trunc(Math.abs(days)); left > 0;) {
    serial += Math.sign(days);
    if (serial < 1 || serial >= END_OF_DAYS) return NUM;
    if (isWorkday(serial)) left -= 1;
  }
  return toBook(serial, frame);
}

/** A function of two numbers and a calendar: (a weekend and) holidays. */
function calendarRule(
  hasWeekend: boolean,
  compute: (numbers: readonly number[], isWorkday: IsWorkday, frame: Frame) => number | CellError,
): FunctionRule {
  const holidaysAt = hasWeekend ? 3 : 2;
  return rangeRule(
    [2, holidaysAt + 1],
    (args, frame) => {
      const numbers = toNumbers(args.slice(0, 2).map(singleOf));
      const restDays = hasWeekend ? weekendOf(args[2]) : SATURDAY_AND_SUNDAY;
      const holidays = holidaysOf(args[holidaysAt], frame);
      if (!isNumbers(numbers)) return numbers;
      if ("error" in restDays) return restDays;
      if ("error" in holidays) return holidays;
      const isWorkday: IsWorkday = (serial) =>
        !restDays.has(weekdayOf(serial)) && !holidays.has(serial);
      return compute(numbers, isWorkday, frame);
    },
    (index) => index !== holidaysAt,
  );
}

function holidaysOf(holidays: Argument, frame: Frame): ReadonlySet<number> | CellError {
  if (holidays === undefined) return new Set();
  const numbers = numbersIn(valuesOf([holidays], frame.book));
  if (!isNumbers(numbers)) return numbers;
  return new Set(numbers.map((serial) => Math.floor(fromBook(serial, frame))));
}

const SATURDAY_AND_SUNDAY: ReadonlySet<number> = new Set([6, 0]);

/** The days of rest (0 is Sunday) of a number (1: Saturday and Sunday, 11: Sunday …) or of a text such as "0000011" from Monday on. */
function weekendOf(weekend: Argument): ReadonlySet<number> | CellError {
  const value: Scalar = weekend === undefined ? 1 : singleOf(weekend);
  if (typeof value === "string" && /^[01]{7}$/.test(value)) return daysOfRest(value);
  const number = toNumber(value);
  if (isError(number)) return VALUE;
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  return number >= 11 && number <= 17 ? new Set([number - 11]) : NUM;
}

/** All seven would leave no day of work. */
function daysOfRest(marks: string): ReadonlySet<number> | CellError {
  const rests = [...marks].flatMap((mark, index) => (mark === "1" ? [(index + 1) % 7] : []));
  return rests.length === 7 ? VALUE : new Set(rests);
}
