import * as library from "@formulajs/formulajs";
import type { CellError } from "../../../../shared";
import { rangeRule, type FunctionRule, type FunctionRules } from "../frame";
import { rowsOf } from "../spread";
import { errorNamed, isError, NA, VALUE } from "../value";
import { aggregate, numeric } from "./numbers";

/** Less common functions, which a library computes as Excel does. */
export const libraryFunctions: FunctionRules = {
  ACOS: ofNumbers([1, 1], library.ACOS),
  ASIN: ofNumbers([1, 1], library.ASIN),
  ATAN: ofNumbers([1, 1], library.ATAN),
  COS: ofNumbers([1, 1], library.COS),
  SIN: ofNumbers([1, 1], library.SIN),
  TAN: ofNumbers([1, 1], library.TAN),
  DEGREES: ofNumbers([1, 1], library.DEGREES),
  RADIANS: ofNumbers([1, 1], library.RADIANS),
  FACT: ofNumbers([1, 1], library.FACT),
  COMBIN: ofNumbers([2, 2], library.COMBIN),
  PERMUT: ofNumbers([2, 2], library.PERMUT),
  PMT: ofNumbers([3, 5], library.PMT),
  PV: ofNumbers([3, 5], library.PV),
  FV: ofNumbers([3, 5], library.FV),
  NPER: ofNumbers([3, 5], library.NPER),
  SLN: ofNumbers([3, 3], library.SLN),
  GCD: aggregate((numbers) => resultOf(library.GCD, numbers)),
  LCM: aggregate((numbers) => resultOf(library.LCM, numbers)),
  GEOMEAN: aggregate((numbers) => resultOf(library.GEOMEAN, [numbers])),
  HARMEAN: aggregate((numbers) => resultOf(library.HARMEAN, [numbers])),
  AVEDEV: aggregate((numbers) => resultOf(library.AVEDEV, [numbers])),
  DEVSQ: aggregate((numbers) => resultOf(library.DEVSQ, [numbers])),
  CORREL: ofPairs(library.CORREL),
  PEARSON: ofPairs(library.PEARSON),
  RSQ: ofPairs(library.RSQ),
  SLOPE: ofPairs(library.SLOPE),
  INTERCEPT: ofPairs(library.INTERCEPT),
};

type Compute = (...args: never[]) => unknown;

/** A function of single numbers. */
function ofNumbers(arity: readonly [number, number], compute: Compute): FunctionRule {
  return numeric(arity, (...numbers) => resultOf(compute, numbers));
}

/** A function of two ranges of the same size; a place counts where both hold numbers. */
function ofPairs(compute: Compute): FunctionRule {
  return rangeRule([2, 2], (args, { book }) => {
    const [first = [], second = []] = args.map((arg) => rowsOf(arg, book).flat());
    if (first.length !== second.length) return NA;
    const error = [...first, ...second].find(isError);
    if (error) return error;
    const places = [...first.keys()].filter(
      (place) => typeof first[place] === "number" && typeof second[place] === "number",
    );
    const chosen = [first, second].map((values) => places.map((place) => values[place]));
    return resultOf(compute, chosen);
  });
}

/** What the library answers: a number, or an error object whose message is Excel's name for it. */
function resultOf(compute: Compute, args: readonly unknown[]): number | CellError {
  const result: unknown = Reflect.apply(compute, undefined, args);
  if (result instanceof Error) return errorNamed(result.message);
  return typeof result === "number" ? result : VALUE;
}
