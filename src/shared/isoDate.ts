/** A calendar day as "2023-06-14": dates compare as strings and carry no time zone. */
export type IsoDate = string;

/**
 * The day of a year, a month (1–12) and a day of the month, which must exist.
 * @example isoDate(2023, 6, 14) // "2023-06-14"
 */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether a text is a day that exists, written as "2023-06-14". */
export function isIsoDate(text: string): text is IsoDate {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The serial number by which Excel's 1900 date system counts a day from March 1900 on.
 * @example dateSerial("2023-06-14") // 45091
 */
export const dateSerial = (date: IsoDate): number =>
  Date.parse(`${date}T00:00:00Z`) / 864e5 + 25569;

/** The number of days between Excel's two date systems; serial numbers of the 1904 system are less by so many. */
export const DAYS_TO_1904 = 1462;

/**
 * The day of a serial number of Excel's 1900 date system, its time of day left off; undefined where Excel's calendar has no such
 * day or is known to be wrong (before March 1900).
 * @example dateOfSerial(45091.75) // "2023-06-14"
 */
export function dateOfSerial(serial: number): IsoDate | undefined {
  if (serial < 61 || serial >= 2958466) return undefined;
  return new Date((Math.floor(serial) - 25569) * 864e5).toISOString().slice(0, 10);
}
