import { areasOf } from "../areas";
import { toNumber } from "../coerce";
import {
  rangeRule,
  scalarRule,
  takingErrors,
  type Frame,
  type FunctionRule,
  type FunctionRules,
} from "../frame";
import { firstOf } from "../spread";
import { isArea, isError, NA, VALUE, type Argument, type Scalar } from "../value";

/** Questions about values and cells. */
export const informationFunctions: FunctionRules = {
  ISBLANK: asking((value) => value === null),
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISNONTEXT: asking((value) => typeof value !== "string"),
  ISLOGICAL: asking((value) => typeof value === "boolean"),
  ISERROR: asking(isError),
  ISERR: asking((value) => isError(value) && value.error !== NA.error),
  ISNA: asking((value) => isError(value) && value.error === NA.error),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: takingErrors(rangeRule([1, 1], ([value]) => areasOf(value) !== undefined)),
  ISFORMULA: rangeRule([1, 1], ([value]) =>
    isArea(value) ? formulaOf(value) !== undefined : VALUE,
  ),
  FORMULATEXT: rangeRule([1, 1], ([value]) => {
    const formula = isArea(value) ? formulaOf(value) : undefined;
    return formula === undefined ? NA : `=${formula}`;
  }),
  NA: scalarRule([0, 0], () => NA),
  N: scalarRule([1, 1], ([value = null]) =>
    typeof value === "number" ? value : value === true ? 1 : 0,
  ),
  TYPE: takingErrors(rangeRule([1, 1], ([value], frame) => typeOf(value, frame))),
  "ERROR.TYPE": asking((value) => {
    const index = isError(value) ? errorOrder.indexOf(value.error) : -1;
    return index < 0 ? NA : index + 1;
  }),
};

const errorOrder = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function asking(answer: (value: Scalar) => Scalar): FunctionRule {
  return takingErrors(scalarRule([1, 1], ([value = null]) => answer(value)));
}

function parity(rest: number): FunctionRule {
  return scalarRule([1, 1], ([value = null]) => {
    const number = toNumber(value);
    return isError(number) ? number : Math.abs(Math.trunc(number)) % 2 === rest;
  });
}

function formulaOf(area: Extract<Argument, { readonly kind: "area" }>): string | undefined {
  const { top, left } = area.range;
  return area.sheet.cells.get(top)?.get(left)?.formula;
}

function typeOf(value: Argument, { book }: Frame): number {
  if (typeof value === "object" && value !== null && "kind" in value && value.kind === "array") {
    return 64;
  }
  const first = firstOf(value, book);
  if (typeof first === "string") return 2;
  if (typeof first === "boolean") return 4;
  return isError(first) ? 16 : 1;
}
