import { warningAt } from "../reportIssue";
import type { IndicatorRule, IndicatorSubject } from "./subject";

/** Periods below which a unit's own past says nothing about what is usual. */
const FEWEST_PERIODS = 5;
/** How many spreads from the middle are still usual. */
const USUAL_SPREADS = 5;
/** Makes the median of distances estimate a standard deviation. */
const MAD_SCALE = 1.4826;
/** A past that never moved still leaves room for a quarter more or less, and for a handful of cases. */
const LEAST_SPREAD = { share: 0.05, count: 2 };

const PARTS = ["numerator", "denominator"] as const;
type Part = (typeof PARTS)[number];

/** [V43] A figure lies far outside the unit's own past, by median and median absolute deviation, which a single odd month does not move. */
export const suddenJump: IndicatorRule = ({ record, past }) =>
  PARTS.flatMap((part) => {
    const figure = record[part];
    if (figure.kind !== "number" || past.length < FEWEST_PERIODS) return [];
    const before = numbersIn(past, part);
    if (before.length < FEWEST_PERIODS) return [];
    const middle = medianOf(before);
    const spread = spreadOf(before, middle);
    if (Math.abs(figure.value - middle) <= USUAL_SPREADS * spread) return [];
    const params = { value: figure.value, median: middle, periods: before.length };
    return [warningAt(figure.place, "suddenJump", params)];
  });

function spreadOf(values: readonly number[], middle: number): number {
  const deviation = medianOf(values.map((value) => Math.abs(value - middle)));
  return Math.max(MAD_SCALE * deviation, LEAST_SPREAD.share * middle, LEAST_SPREAD.count);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

function numbersIn(past: IndicatorSubject["past"], part: Part): readonly number[] {
  const numbers: number[] = [];
  for (const { record } of past) {
    const figure = record[part];
    if (figure.kind === "number") numbers.push(figure.value);
  }
  return numbers;
}
