import type { CellError } from "../../../../shared";
import { cellCount } from "../../../../sheets";
import { toNumber } from "../coerce";
import {
  ANY_NUMBER,
  rangeRule,
  takingErrors,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { isArea, isError, isScalar, DIV0, NA, NUM, type Scalar } from "../value";
import {
  aggregate,
  isNumbers,
  looseNumbersOf,
  numbersOf,
  sum,
  valuesOf,
  withNumbers,
} from "./numbers";

/** Counts, means, extremes, ranks and deviations. */
export const statisticsFunctions: FunctionRules = {
  COUNT: counting((value, isGiven) =>
    isGiven ? !isError(toNumber(value)) : typeof value === "number",
  ),
  COUNTA: counting((value, isGiven) => isGiven || value !== null),
  COUNTBLANK: takingErrors(
    rangeRule([1, 1], (args, { book }) => {
      const values = valuesOf(args, book);
      const unread = isArea(args[0]) ? cellCount(args[0].range) - values.length : 0;
      return unread + values.filter((value) => value === null || value === "").length;
    }),
  ),
  AVERAGE: aggregate(mean),
  AVERAGEA: aggregate(mean, looseNumbersOf),
  MIN: aggregate(least),
  MAX: aggregate(greatest),
  MINA: aggregate(least, looseNumbersOf),
  MAXA: aggregate(greatest, looseNumbersOf),
  MEDIAN: aggregate((numbers) => (numbers.length === 0 ? NUM : median(numbers))),
  VAR: aggregate(sampleVariance),
  "VAR.S": aggregate(sampleVariance),
  VARP: aggregate(variance),
  "VAR.P": aggregate(variance),
  STDEV: aggregate((numbers) => root(sampleVariance(numbers))),
  "STDEV.S": aggregate((numbers) => root(sampleVariance(numbers))),
  STDEVP: aggregate((numbers) => root(variance(numbers))),
  "STDEV.P": aggregate((numbers) => root(variance(numbers))),
  LARGE: placed((sorted, place) => sorted[sorted.length - place]),
  SMALL: placed((sorted, place) => sorted[place - 1]),
  RANK: ranking((before) => before + 1),
  "RANK.EQ": ranking((before) => before + 1),
  "RANK.AVG": ranking((before, equal) => before + (equal + 1) / 2),
};

/** Counts values; those that stand in the formula itself count more readily than those of cells. */
function counting(counts: (value: Scalar, isGiven: boolean) => boolean): FunctionRule {
  return takingErrors(
    rangeRule([1, ANY_NUMBER], (args, { book }) =>
      sum(
        args.map((arg) => {
          const isGiven = arg === undefined || isScalar(arg);
          return valuesOf([arg], book).filter((value) => counts(value, isGiven)).length;
        }),
      ),
    ),
  );
}

export function mean(numbers: readonly number[]): number | CellError {
  return numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;
}

export function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
}

export function greatest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
}

export function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

export function variance(numbers: readonly number[]): number | CellError {
  return spreadOf(numbers, numbers.length);
}

export function sampleVariance(numbers: readonly number[]): number | CellError {
  return spreadOf(numbers, numbers.length - 1);
}

export const root = (value: number | CellError): number | CellError =>
  isError(value) ? value : Math.sqrt(value);

function spreadOf(numbers: readonly number[], divisor: number): number | CellError {
  if (divisor <= 0) return DIV0;
  const middle = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - middle) ** 2)) / divisor;
}

export const ascending = (numbers: readonly number[]): number[] =>
  [...numbers].sort((a, b) => a - b);

/** LARGE and SMALL: what stands in a place, counted from 1. */
function placed(
  pick: (sorted: readonly number[], place: number) => number | undefined,
): FunctionRule {
  return rangeRule(
    [2, 2],
    ([range, place], { book }) => {
      const numbers = numbersOf([range], book);
      if (!isNumbers(numbers)) return numbers;
      return withNumbers(
        [place],
        ([index = 0]) => pick(ascending(numbers), Math.ceil(index)) ?? NUM,
      );
    },
    (index) => index === 1,
  );
}

/** A number's place among others, the greatest first unless the order says otherwise. */
function ranking(rank: (before: number, equal: number) => number): FunctionRule {
  return rangeRule(
    [2, 3],
    ([value, range, order], { book }) => {
      const numbers = numbersOf([range], book);
      if (!isNumbers(numbers)) return numbers;
      return withNumbers([value, order], ([number = 0, ascends]) => {
        const equal = numbers.filter((other) => other === number).length;
        const isBefore = (other: number) => (ascends ? other < number : other > number);
        return equal === 0 ? NA : rank(numbers.filter(isBefore).length, equal);
      });
    },
    (index) => index !== 1,
  );
}
