import type { CellError } from "../../../shared";
import { toNumber, toText } from "./coerce";
import { compareScalars } from "./compare";
import { DIV0, isError, NUM, VALUE, type Scalar } from "./value";

type Operation = (a: Scalar, b: Scalar) => Scalar;

/** The operators between two values; errors pass on, the left one first. */
export const operations: Readonly<Record<string, Operation>> = {
  "+": arithmetic((a, b) => snapped(a + b, a)),
  "-": arithmetic((a, b) => snapped(a - b, a)),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  "^": arithmetic((a, b) => power(a, b)),
  "&": joined,
  "=": compared((order) => order === 0),
  "<>": compared((order) => order !== 0),
  "<": compared((order) => order < 0),
  ">": compared((order) => order > 0),
  "<=": compared((order) => order <= 0),
  ">=": compared((order) => order >= 0),
};

/** Unary minus, plus and percent. */
export function applySign(operator: string, value: Scalar): Scalar {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (isError(number)) return number;
  return operator === "-" ? 0 - number : number / 100;
}

/** The power, with Excel's errors. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return Math.pow(base, exponent);
}

function arithmetic(compute: (a: number, b: number) => number | CellError): Operation {
  return (a, b) => {
    const left = toNumber(a);
    if (isError(left)) return left;
    const right = toNumber(b);
    if (isError(right)) return right;
    const result = compute(left, right);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}

function joined(a: Scalar, b: Scalar): Scalar {
  const left = toText(a);
  if (isError(left)) return left;
  const right = toText(b);
  if (isError(right)) return right;
  return left.length + right.length > 32_767 ? VALUE : left + right;
}

function compared(holds: (order: number) => boolean): Operation {
  return (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(compareScalars(a, b));
  };
}

/** A remainder that is only the noise of binary fractions is 0, as Excel has it. */
const snapped = (result: number, operand: number): number =>
  result !== 0 && Math.abs(result) < Math.abs(operand) * 2 ** -48 ? 0 : result;
