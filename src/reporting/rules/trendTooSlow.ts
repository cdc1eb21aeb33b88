import type { Target } from "../../plan";
import {
  compareWithPercent,
  dateSerial,
  percentOf,
  ratioOf,
  type IsoDate,
  type Ratio,
} from "../../shared";
import { noteAt } from "../reportIssue";
import { soundPair, type SoundPair } from "./soundPair";
import type { IndicatorRule, IndicatorSubject } from "./subject";

/** How many rates, the period's own included, make a trend. */
const FEWEST_RATES = 3;

/** [V39] At the mean pace of the periods so far the rate will not reach its target by the target's day. */
export const trendTooSlow: IndicatorRule = (subject) => {
  const { record, past } = subject;
  const goal = past.length + 1 < FEWEST_RATES ? undefined : goalOf(subject);
  if (!goal) return [];
  const pairs = [...past.map((each) => each.record), record].flatMap(
    (each) => soundPair(each) ?? [],
  );
  const [first, last] = [pointsOf(pairs[0]), pointsOf(pairs.at(-1))];
  if (pairs.length < FEWEST_RATES) return [];
  const { percent } = goal.target;
  const pace = (last - first) / (pairs.length - 1);
  const needed = (percent - last) / goal.periods;
  if (needed <= 0 || pace >= needed) return [];
  const points = { needed: rounded(needed), pace: rounded(pace), percent };
  const time = { periods: goal.periods, by: goal.by };
  return [noteAt(record.numerator.place, "trendTooSlow", { ...points, ...time })];
};

interface Goal {
  readonly target: Target;
  readonly by: IsoDate;
  /** How many periods are left until then, at least one. */
  readonly periods: number;
}

/** What the period's rate must reach next and by when; undefined where it has no rate, or no day is left. */
function goalOf(subject: IndicatorSubject): Goal | undefined {
  const { start, end } = subject.window;
  const goal = nextGoal(subject);
  if (!goal || goal.target.operator.startsWith("<")) return undefined;
  const length = dateSerial(end) - dateSerial(start) + 1;
  const periods = Math.round((dateSerial(goal.by) - dateSerial(end)) / length);
  return periods > 0 ? { ...goal, periods } : undefined;
}

/** A missed target by its last day or the year's, else the next step by its first day. */
function nextGoal({ record, target, ahead, yearEnd }: IndicatorSubject) {
  const rate = rateOf(soundPair(record));
  const [next] = ahead;
  if (!rate) return undefined;
  if (target && compareWithPercent(rate, target.percent) < 0) {
    return { target, by: target.until ?? yearEnd };
  }
  return next?.start === undefined ? undefined : { target: next.target, by: next.start };
}

const rateOf = (pair: SoundPair | undefined): Ratio | undefined =>
  pair && ratioOf(pair.numerator, pair.denominator);

/** The rate of a pair in points. */
function pointsOf(pair: SoundPair | undefined): number {
  const rate = rateOf(pair);
  return rate ? percentOf(rate, 4) : 0;
}

const rounded = (points: number): number => Number(points.toFixed(2));
