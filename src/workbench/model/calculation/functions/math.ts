import type { CellError } from "../../../../shared";
import { ANY_NUMBER, rangeRule, scalarRule, type FunctionRules } from "../frame";
import { power } from "../operators";
import { rowsOf } from "../spread";
import { DIV0, isError, NUM, VALUE, type Scalar } from "../value";
import { aggregate, isNumbers, numbersIn, numeric, sum } from "./numbers";

/** Sums, products and elementary functions. */
export const mathFunctions: FunctionRules = {
  SUM: aggregate(sum),
  SUMSQ: aggregate((numbers) => sum(numbers.map((number) => number * number))),
  PRODUCT: aggregate((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  SUMPRODUCT: rangeRule([1, ANY_NUMBER], (args, { book }) =>
    sumOfProducts(args.map((arg) => rowsOf(arg, book))),
  ),
  ABS: numeric([1, 1], Math.abs),
  SIGN: numeric([1, 1], Math.sign),
  MOD: numeric([2, 2], modulo),
  QUOTIENT: numeric([2, 2], (value, divisor = 0) =>
    divisor === 0 ? DIV0 : Math.trunc(value / divisor),
  ),
  POWER: numeric([2, 2], (base, exponent = 0) => power(base, exponent)),
  SQRT: numeric([1, 1], (value) => (value < 0 ? NUM : Math.sqrt(value))),
  EXP: numeric([1, 1], Math.exp),
  LN: numeric([1, 1], (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numeric([1, 1], (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: numeric([1, 2], logarithm),
  PI: scalarRule([0, 0], () => Math.PI),
  RAND: scalarRule([0, 0], (_, { book }) => {
    book.beVolatile();
    return Math.random();
  }),
};

/** The remainder has the divisor's sign. */
function modulo(value: number, divisor = 0): number | CellError {
  if (divisor === 0) return DIV0;
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(divisor) * 2 ** -48 ? 0 : rest;
}

function logarithm(value: number, base = 10): number | CellError {
  if (value <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
}

type Rows = readonly (readonly Scalar[])[];

/** Σ of the products of what stands in the same place; what is no number counts 0. */
function sumOfProducts([first = [], ...others]: readonly Rows[]): number | CellError {
  const products: (number | CellError)[] = first.flat().map(factorOf);
  for (const rows of others) {
    const isAlike = rows.length === first.length && rows[0]?.length === first[0]?.length;
    if (!isAlike) return VALUE;
    for (const [place, value] of rows.flat().entries()) {
      products[place] = multiplied(products[place] ?? 0, factorOf(value));
    }
  }
  const numbers = numbersIn(products);
  return isNumbers(numbers) ? sum(numbers) : numbers;
}

const factorOf = (value: Scalar): number | CellError =>
  typeof value === "number" || isError(value) ? value : 0;

const multiplied = (a: number | CellError, b: number | CellError): number | CellError =>
  isError(a) ? a : isError(b) ? b : a * b;
