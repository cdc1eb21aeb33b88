import { numberInText } from "./coerce";
import { compareTexts, isSameText } from "./compare";
import { isError, isErrorName, type Scalar } from "./value";
import { wildcardPattern } from "./wildcards";

/** Whether a cell's value meets a criterion. */
export type Matches = (value: Scalar) => boolean;

/**
 * The test that a criterion of SUMIFS and its like stands for: 5, "Đạt", ">=80", "<>", "Sở*".
 * @example criterionOf(">=80")(85) // true
 */
export function criterionOf(criterion: Scalar): Matches {
  if (typeof criterion === "string") return criterionOfText(criterion);
  if (typeof criterion === "boolean") return (value) => value === criterion;
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  return equalToNumber(criterion ?? 0);
}

function criterionOfText(text: string): Matches {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  if (operator === "") return operand === "" ? isBlank : equalTo(operand);
  const holds = orders[operator];
  if (holds) return ordered(operand, holds);
  const equals = operand === "" ? isEmpty : equalTo(operand);
  return operator === "=" ? equals : (value) => !equals(value);
}

const isBlank: Matches = (value) => value === null || value === "";
const isEmpty: Matches = (value) => value === null;

/** Equal to what the operand stands for: a number, a logical value, an error, or a text with wildcards. */
function equalTo(operand: string): Matches {
  const number = numberInText(operand);
  if (number !== undefined) return equalToNumber(number);
  if (/^(true|false)$/i.test(operand)) {
    const logical = operand.toLowerCase() === "true";
    return (value) => value === logical;
  }
  if (isErrorName(operand)) return (value) => isError(value) && isSameText(value.error, operand);
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === "string" && pattern(value);
}

/** A text that looks like the number counts as the number. */
const equalToNumber =
  (number: number): Matches =>
  (value) =>
    value === number || (typeof value === "string" && numberInText(value) === number);

/** Numbers are compared with numbers only, texts with texts only. */
function ordered(operand: string, holds: (order: number) => boolean): Matches {
  const number = numberInText(operand);
  if (number !== undefined) return (value) => typeof value === "number" && holds(value - number);
  return (value) => typeof value === "string" && holds(compareTexts(value, operand));
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};
