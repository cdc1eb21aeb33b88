import { daysInMonth, isoDate, isIsoDate, type IsoDate } from "../../shared";
import { parseRoman, plainKey } from "../../vietnamese";

/** A time that a text names: its first and last day, how it bounds what is said, and the offsets of its words. */
export interface TimeMention {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** "from" and "until" include the time named, "before" does not; "within" has no preposition or "trong". */
  readonly role: "from" | "until" | "before" | "within";
  /** Nothing but the time itself: "năm 2023", not "trong năm 2023". */
  readonly isBare: boolean;
  readonly start: number;
  readonly end: number;
}

type Window = readonly [first: IsoDate, last: IsoDate];
type Parts = Readonly<Record<string, string | undefined>>;

const SOURCE_DATE = /(?:\d+\/[^\s,;()]*|so \d+) (?:ngay \d{1,2}\/\d{1,2}\/\d{4})/g;
const PREPOSITION =
  "(?<prep>(?:ke |bat dau )?tu(?: ngay| dau)?|bat dau|cho den|den(?: het)?|truoc|cham nhat(?: la)?|het|xong truoc|trong)";
const DAY = String.raw`(?:ngay )?(?<day>\d{1,2})(?:\/| thang )(?<month>\d{1,2})(?:\/| nam )(?<year>\d{4})`;
const DAY_OF_PLAN_YEAR = String.raw`ngay (?<planDay>\d{1,2})(?:\/| thang )(?<planMonth>\d{1,2})`;
const MONTH = String.raw`thang (?<onlyMonth>\d{1,2})(?:(?:\/| nam |\/ nam )(?<monthYear>\d{4}))?`;
const QUARTER = String.raw`qui (?<quarter>iv|i{1,3}|[1-4])(?:(?:\/| nam | ?- ?)(?<quarterYear>\d{4}))?`;
const HALF = String.raw`(?<months>6|9|03|06|09|3|sau|chin) thang (?:(?<which>dau|cuoi) )?nam(?: (?<halfYear>\d{4}))?`;
const YEARS = String.raw`(?:giai doan|cac nam|nam) (?<firstYear>\d{4}) ?- ?(?<lastYear>\d{4})`;
const YEAR = String.raw`nam (?<onlyYear>\d{4})`;
const TIME = new RegExp(
  `(?<![\\p{L}\\d/])(?:${PREPOSITION} )?(?:cuoi )?(?:${[DAY, DAY_OF_PLAN_YEAR, MONTH, QUARTER, HALF, YEARS, YEAR].join("|")})(?![\\d/])`,
  "gu",
);
const ROLES: readonly (readonly [TimeMention["role"], RegExp])[] = [
  ["from", /(?:^|\s)tu(?: ngay| dau)?$|^bat dau$/],
  ["before", /truoc$/],
  ["until", /^(?:cho den|den|den het|het|cham nhat|cham nhat la)$/],
];
const MONTHS_BY_WORD: Readonly<Record<string, number>> = { sau: 6, chin: 9 };

/**
 * The times that a text names, in order; the dates of cited documents ("số 50/NQ-CP ngày 08/4/2022") are none. A day,
 * month or quarter without a year is of the plan's year.
 */
export function readTimes(text: string, planYear: number): readonly TimeMention[] {
  const plain = plainOf(text).replace(SOURCE_DATE, (cited) => "·".repeat(cited.length));
  return [...plain.matchAll(TIME)].flatMap((match) => {
    const window = windowOf(match.groups ?? {}, planYear);
    if (!window) return [];
    const [first, last] = window;
    const preposition = match.groups?.prep ?? "";
    const start = match.index;
    const end = start + match[0].length;
    const goesOn = /^ tro di/.test(plain.slice(end));
    const role = goesOn ? "from" : roleOf(preposition);
    return [{ first, last, role, isBare: preposition === "", start, end: goesOn ? end + 7 : end }];
  });
}

/** The plain key of a tidy text (composed, single spaces), letter for letter. */
export function plainOf(text: string): string {
  const plain = plainKey(text);
  const indent = text.length - text.trimStart().length;
  const spaced = " ".repeat(indent) + plain;
  return spaced.padEnd(text.length, " ");
}

/** The day before. */
export function dayBefore(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (day > 1) return isoDate(year, month, day - 1);
  if (month > 1) return isoDate(year, month - 1, daysInMonth(year, month - 1));
  return isoDate(year - 1, 12, 31);
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (day < daysInMonth(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

const roleOf = (preposition: string): TimeMention["role"] =>
  ROLES.find(([, pattern]) => pattern.test(preposition))?.[0] ?? "within";

function windowOf(parts: Parts, planYear: number): Window | undefined {
  const year = (text: string | undefined) => Number(text ?? planYear);
  if (parts.day) return dayWindow(year(parts.year), parts.month, parts.day);
  if (parts.planDay) return dayWindow(planYear, parts.planMonth, parts.planDay);
  if (parts.onlyMonth) {
    const month = Number(parts.onlyMonth);
    return monthsWindow(year(parts.monthYear), month, month);
  }
  if (parts.quarter) return quarterWindow(year(parts.quarterYear), parts.quarter);
  if (parts.months) return partOfYear(year(parts.halfYear), parts.months, parts.which);
  if (parts.firstYear) return [`${parts.firstYear}-01-01`, `${parts.lastYear}-12-31`];
  return monthsWindow(year(parts.onlyYear), 1, 12);
}

function dayWindow(year: number, month: string | undefined, day: string): Window | undefined {
  const date = isoDate(year, Number(month), Number(day));
  return isIsoDate(date) ? [date, date] : undefined;
}

function monthsWindow(year: number, first: number, last: number): Window | undefined {
  if (first < 1 || last > 12) return undefined;
  return [isoDate(year, first, 1), isoDate(year, last, daysInMonth(year, last))];
}

function quarterWindow(year: number, written: string): Window | undefined {
  const quarter = parseRoman(written.toUpperCase()) ?? Number(written);
  return monthsWindow(year, quarter * 3 - 2, quarter * 3);
}

function partOfYear(year: number, written: string, which: string | undefined): Window | undefined {
  const months = MONTHS_BY_WORD[written] ?? Number(written);
  return which === "cuoi" ? monthsWindow(year, 13 - months, 12) : monthsWindow(year, 1, months);
}
