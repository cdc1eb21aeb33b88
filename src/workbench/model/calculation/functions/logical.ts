import type { CellError } from "../../../../shared";
import { toLogical, toNumber } from "../coerce";
import { compareScalars } from "../compare";
import {
  ANY_NUMBER,
  lazyRule,
  rangeRule,
  scalarRule,
  type Compiled,
  type Frame,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { firstOf, isSingleValue, rowsOf, spread } from "../spread";
import { isError, isScalar, NA, VALUE, type Argument, type Scalar, type Value } from "../value";

type Arguments = readonly (Compiled | undefined)[];

/** Conditions and choices; a branch that is not taken is not calculated. */
export const logicalFunctions: FunctionRules = {
  IF: lazyRule([2, 3], (args, frame) =>
    overItems(args, frame, (condition) => branchOf(condition, args)),
  ),
  IFERROR: lazyRule([2, 2], (args, frame) => insteadOf(args, frame, isError)),
  IFNA: lazyRule([2, 2], (args, frame) =>
    insteadOf(args, frame, (value) => isError(value) && value.error === NA.error),
  ),
  IFS: lazyRule([2, ANY_NUMBER], ifs),
  SWITCH: lazyRule([3, ANY_NUMBER], switched),
  CHOOSE: lazyRule([2, ANY_NUMBER], (args, frame) =>
    overItems(args, frame, (place) => {
      const index = toNumber(place);
      if (isError(index)) return () => index;
      const chosen = Math.trunc(index);
      return chosen < 1 || chosen >= args.length ? () => VALUE : args[chosen];
    }),
  ),
  AND: combining((values) => values.every(Boolean)),
  OR: combining((values) => values.some(Boolean)),
  XOR: combining((values) => values.filter(Boolean).length % 2 === 1),
  NOT: scalarRule([1, 1], ([value = null]) => {
    const logical = toLogical(value);
    return isError(logical) ? logical : !logical;
  }),
  TRUE: scalarRule([0, 0], () => true),
  FALSE: scalarRule([0, 0], () => false),
};

/** Runs the expression that the first argument decides on; for an array, item by item. */
function overItems(
  [decider]: Arguments,
  frame: Frame,
  decide: (item: Scalar) => Compiled | undefined,
): Value {
  const value = decider?.(frame) ?? null;
  if (isSingleValue(value)) return valueOf(decide(firstOf(value, frame.book)), frame);
  const rows = rowsOf(value, frame.book);
  const branches = [...new Set(rows.flat().map(decide))];
  const values = branches.map((branch) => valueOf(branch, frame));
  return spread([value, ...values], frame.book, ([item = null, ...results]) => {
    const branch = decide(item);
    const index = branches.indexOf(branch);
    return index < 0 ? firstOf(valueOf(branch, frame), frame.book) : (results[index] ?? null);
  });
}

const valueOf = (branch: Compiled | undefined, frame: Frame): Value => branch?.(frame) ?? null;

function branchOf(condition: Scalar, args: Arguments): Compiled | undefined {
  const isMet = toLogical(condition);
  if (isError(isMet)) return () => isMet;
  if (isMet) return args[1];
  return args.length < 3 ? () => false : args[2];
}

function insteadOf(
  [expression, fallback]: Arguments,
  frame: Frame,
  isBad: (value: Scalar) => boolean,
): Value {
  const value = valueOf(expression, frame);
  if (isSingleValue(value)) {
    const first = firstOf(value, frame.book);
    return isBad(first) ? valueOf(fallback, frame) : value;
  }
  const isAnyBad = rowsOf(value, frame.book).some((row) => row.some(isBad));
  if (!isAnyBad) return value;
  return spread([value, valueOf(fallback, frame)], frame.book, ([item = null, other = null]) =>
    isBad(item) ? other : item,
  );
}

function ifs(args: Arguments, frame: Frame): Value {
  for (let index = 0; index < args.length; index += 2) {
    const isMet = toLogical(firstOf(valueOf(args[index], frame), frame.book));
    if (isError(isMet)) return isMet;
    if (isMet) return index + 1 < args.length ? valueOf(args[index + 1], frame) : NA;
  }
  return NA;
}

function switched(args: Arguments, frame: Frame): Value {
  const single = (arg: Compiled | undefined): Scalar => firstOf(valueOf(arg, frame), frame.book);
  const subject = single(args[0]);
  if (isError(subject)) return subject;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const candidate = single(args[index]);
    if (isError(candidate)) return candidate;
    if (compareScalars(subject, candidate) === 0) return valueOf(args[index + 1], frame);
  }
  return args.length % 2 === 0 ? valueOf(args.at(-1), frame) : NA;
}

/** AND and its like: of cells only numbers and logical values count; #VALUE! where there is none. */
function combining(combine: (values: readonly boolean[]) => boolean): FunctionRule {
  return rangeRule([1, ANY_NUMBER], (args, frame) => {
    const values: boolean[] = [];
    for (const value of args.flatMap((arg) => logicalsOf(arg, frame))) {
      if (isError(value)) return value;
      values.push(value);
    }
    return values.length === 0 ? VALUE : combine(values);
  });
}

function logicalsOf(arg: Argument, { book }: Frame): readonly (boolean | CellError)[] {
  if (arg === undefined || isScalar(arg)) return [toLogical(arg ?? null)];
  return rowsOf(arg, book)
    .flat()
    .filter((value) => value !== null && typeof value !== "string")
    .map(toLogical);
}
