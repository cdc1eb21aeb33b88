import type { CellError } from "../../../../shared";
import { toLogical, toNumbers } from "../coerce";
import {
  ANY_NUMBER,
  rangeRule,
  scalarRule,
  singleOf,
  type Book,
  type FunctionRule,
} from "../frame";
import { rowsOf } from "../spread";
import { isError, isScalar, type Argument, type Scalar } from "../value";

export const isNumbers = (result: readonly number[] | CellError): result is readonly number[] =>
  !("error" in result);

/** All values of arguments in reading order; what was left out is empty. */
export const valuesOf = (args: readonly Argument[], book: Book): readonly Scalar[] =>
  args.flatMap((arg) =>
    arg === undefined || isScalar(arg) ? [arg ?? null] : rowsOf(arg, book).flat(),
  );

/**
 * The numbers that SUM and its like count, or the first error among the values: arguments given as values are turned into numbers, of
 * cells and arrays only what is a number counts.
 */
export function numbersOf(args: readonly Argument[], book: Book): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    const isGiven = arg === undefined || isScalar(arg);
    const found = isGiven ? toNumbers([arg ?? null]) : numbersIn(rowsOf(arg, book).flat());
    if (!isNumbers(found)) return found;
    for (const number of found) numbers.push(number);
  }
  return numbers;
}

/** The numbers among the values of cells, or the first error. */
export function numbersIn(values: readonly Scalar[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) return value;
  }
  return numbers;
}

/** The numbers that AVERAGEA and its like count: in cells a text counts 0 and TRUE counts 1. */
export function looseNumbersOf(
  args: readonly Argument[],
  book: Book,
): readonly number[] | CellError {
  const values = valuesOf(args, book).filter((value) => value !== null);
  return toNumbers(values.map((value) => (typeof value === "string" ? 0 : value)));
}

/** Goes on with the numbers of values, or answers the first error among them. */
export function withNumbers<T>(
  values: readonly Argument[],
  use: (numbers: readonly number[]) => T,
): T | CellError {
  const numbers = toNumbers(values.map(singleOf));
  return isNumbers(numbers) ? use(numbers) : numbers;
}

/** Goes on with the logical value of an argument, false where it was left out, or answers its error. */
export function withLogical<T>(value: Argument, use: (isTrue: boolean) => T): T | CellError {
  const logical = toLogical(singleOf(value));
  return isError(logical) ? logical : use(logical);
}

type Compute = (...numbers: number[]) => number | CellError;

/** A function of single numbers. */
export const numeric = (arity: readonly [number, number], compute: Compute): FunctionRule =>
  scalarRule(arity, (args) => {
    const numbers = toNumbers(args);
    return isNumbers(numbers) ? compute(...numbers) : numbers;
  });

/** A function of all numbers of its arguments. */
export const aggregate = (
  compute: (numbers: readonly number[]) => number | CellError,
  collect: typeof numbersOf = numbersOf,
): FunctionRule =>
  rangeRule([1, ANY_NUMBER], (args, { book }) => {
    const numbers = collect(args, book);
    return isNumbers(numbers) ? compute(numbers) : numbers;
  });

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
