import type { IsoDate } from "../../shared";
import type { Target } from "../plan";
import { slicePassage, spanOf, trimPassage, type Passage } from "./passage";
import type { Segment } from "./segments";
import { dayAfter, dayBefore, plainOf, type TimeMention } from "./times";

/** The percentages of a clause that speak of one rate: the steps of one indicator. */
export type Rate = readonly [Segment, ...Segment[]];

/** An event on which a target waits, on plain keys. */
const CONDITION = /(?<!\p{L})(?:ngay )?(?:sau khi|ngay khi|tu khi)(?!\p{L})/u;
/** Plain "khi" tells a condition only where no subject stands before it: "trợ cấp khi thất nghiệp" tells none. */
const LOOSE_CONDITION = /(?<!\p{L})(?:ngay )?(?:sau |ngay |tu )?khi(?!\p{L})/u;
/** A tail that goes on about the rate without naming what is measured, on plain keys. */
const NO_SUBJECT =
  /^(?:$|doi voi|bang|so voi|trong|tren|qua|thong qua|theo|vao|ke tu|tu |den |sau khi|khi |tai |o |cho |tro len|tro xuong|tong so|va )/;

/** Groups the segments of a clause into rates: one with a time of its own and no new subject is a step of the last. */
export function ratesOf(segments: readonly Segment[]): readonly Rate[] {
  const rates: Rate[] = [];
  for (const segment of segments) {
    const open = rates.at(-1);
    if (open && isStep(open, segment)) rates[rates.length - 1] = [...open, segment];
    else rates.push([segment]);
  }
  return rates;
}

/** The targets of a rate, its steps fitted together; `inherited` are the times that its clause began with. */
export function targetsOf(rate: Rate, inherited: readonly TimeMention[]): readonly Target[] {
  const targets = rate.map((segment) => targetOf(segment, inherited));
  return targets.map((target, index) => fitted(target, targets[index - 1], targets[index + 1]));
}

/** Whether a segment's tail names what is measured. */
export const namesSubject = ({ tail }: Segment): boolean => !NO_SUBJECT.test(plainOf(tail.text));

/** The times that bound a segment: before its percentage, else behind it, else those that its clause began with. */
export function timesOf(
  { leadTimes, tailTimes }: Segment,
  inherited: readonly TimeMention[],
): readonly TimeMention[] {
  if (leadTimes.length > 0) return leadTimes;
  const bound = tailTimes.filter(({ isBare }) => !isBare);
  return bound.length > 0 ? bound : inherited;
}

function isStep(open: Rate, segment: Segment): boolean {
  if (segment.leadTimes.length === 0 || !segment.isConnected) return false;
  const subjects = [...open, segment].filter(namesSubject).map(({ tail }) => plainOf(tail.text));
  return new Set(subjects).size < 2;
}

function targetOf(segment: Segment, inherited: readonly TimeMention[]): Target {
  const { percent, operator } = segment.mention;
  const condition =
    conditionIn(segment.tail, namesSubject(segment) ? CONDITION : LOOSE_CONDITION) ??
    conditionIn(segment.lead, CONDITION);
  return {
    operator,
    percent,
    ...windowOf(timesOf(segment, inherited)),
    ...(condition === undefined ? {} : { condition }),
    source: spanOf(segment.whole),
  };
}

function windowOf(times: readonly TimeMention[]): Pick<Target, "from" | "until"> {
  const starts = times.filter(({ role }) => role === "from" || role === "within");
  const ends = times.filter(({ role }) => role !== "from");
  const from = starts[0]?.first;
  const until = ends
    .map(({ role, first, last }) => (role === "before" ? dayBefore(first) : last))
    .at(-1);
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** A step ends the day before the next one begins, and begins the day after the last one's end where it says no start. */
function fitted(target: Target, before: Target | undefined, after: Target | undefined): Target {
  const from = target.from ?? startAfter(before, target);
  const until = endBefore(after?.from, target.until);
  return { ...target, ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

const startAfter = (before: Target | undefined, target: Target): IsoDate | undefined =>
  before?.until !== undefined && target.until !== undefined && before.until < target.until
    ? dayAfter(before.until)
    : undefined;

const endBefore = (next: IsoDate | undefined, until: IsoDate | undefined): IsoDate | undefined =>
  next !== undefined && (until === undefined || until >= next) ? dayBefore(next) : until;

function conditionIn(passage: Passage, pattern: RegExp): string | undefined {
  const start = pattern.exec(plainOf(passage.text))?.index;
  if (start === undefined) return undefined;
  const words = slicePassage(passage, start);
  const comma = words.text.indexOf(", ");
  return trimPassage(comma < 0 ? words : slicePassage(words, 0, comma), ".;").text;
}
