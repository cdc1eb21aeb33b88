import { DAYS_TO_1904, dateSerial, daysInMonth, isoDate } from "../../../shared";
import { END_OF_DAYS } from "../limits";
import type { Frame } from "./frame";

/** A day of Excel's calendar; month 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a serial number of the 1900 system, which counts a 29 February 1900 that never was; undefined where there is none.
 * @example dayOfSerial(45091.75) // { year: 2023, month: 6, day: 14 }
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole >= END_OF_DAYS) return undefined;
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((whole < 60 ? whole + 1 : whole) - 25_569) * 864e5);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day, months and days beyond their ends carried over; undefined outside Excel's calendar. */
export function serialOfDay({ year, month, day }: Day): number | undefined {
  const carried = year + Math.floor((month - 1) / 12);
  if (carried < 1900 || carried > 9999) return undefined;
  const first = dateSerial(isoDate(carried, month - Math.floor((month - 1) / 12) * 12, 1));
  const serial = (first < 61 ? first - 1 : first) + day - 1;
  return serial < 0 || serial >= END_OF_DAYS ? undefined : serial;
}

/** The serial number in the 1900 system of one that a workbook holds, and back. */
export const fromBook = (serial: number, { book }: Frame): number =>
  book.state.date1904 ? serial + DAYS_TO_1904 : serial;

export const toBook = (serial: number, { book }: Frame): number =>
  book.state.date1904 ? serial - DAYS_TO_1904 : serial;

/** The same day of another month, or that month's last one. */
export function monthsLater({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + Math.trunc(months);
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** 0 is Sunday, 6 Saturday, as Excel has it. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) - 1) % 7) + 7) % 7;
