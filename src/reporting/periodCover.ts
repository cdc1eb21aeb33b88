import { dateSerial } from "../shared";
import { periodOf, periodWindow, type PeriodWindow } from "./calendar";
import { nextPeriod, type CalendarRegime, type Period } from "./period";

/**
 * Of things that each stand for a period, those that lie within a stretch of days and overlap nowhere, by day: shorter periods
 * where they fill a longer one whole, the longer one otherwise. Of several for the same period the first is taken.
 * @example April, May, June and Q2 give April, May and June; May and Q2 give Q2
 */
export function periodCover<T extends { readonly period: Period }>(
  items: readonly T[],
  within: PeriodWindow,
  regime: CalendarRegime,
): readonly T[] {
  const candidates = items
    .map((item) => ({ item, ...periodWindow(item.period, regime) }))
    .filter((window) => isWithin(window, within))
    .sort((a, b) => daysOf(a) - daysOf(b));
  const chosen = new Set<(typeof candidates)[number]>();
  for (const candidate of candidates) {
    const overlapping = [...chosen].filter((each) => overlap(each, candidate));
    const isCrossed = overlapping.some((each) => !isWithin(each, candidate));
    if (isCrossed || sumOfDays(overlapping) === daysOf(candidate)) continue;
    for (const each of overlapping) chosen.delete(each);
    chosen.add(candidate);
  }
  return [...chosen].sort((a, b) => (a.start < b.start ? -1 : 1)).map(({ item }) => item);
}

/** The months within a stretch of days that none of the periods, which overlap nowhere, covers. */
export function uncoveredMonths(
  periods: readonly Period[],
  within: PeriodWindow,
  regime: CalendarRegime,
): readonly Period[] {
  const windows = periods.map((period) => periodWindow(period, regime));
  const missing: Period[] = [];
  let month: Period = periodOf(within.start, regime);
  while (periodWindow(month, regime).end <= within.end) {
    const window = periodWindow(month, regime);
    if (!windows.some((each) => overlap(each, window))) missing.push(month);
    month = nextPeriod(month);
  }
  return missing;
}

const isWithin = (inner: PeriodWindow, outer: PeriodWindow): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const overlap = (a: PeriodWindow, b: PeriodWindow): boolean => a.start <= b.end && b.start <= a.end;

const daysOf = ({ start, end }: PeriodWindow): number => dateSerial(end) - dateSerial(start) + 1;

const sumOfDays = (windows: readonly PeriodWindow[]): number =>
  windows.reduce((sum, window) => sum + daysOf(window), 0);
