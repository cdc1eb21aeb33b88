import type { CellError } from "../../../../shared";
import type { FunctionRules } from "../frame";
import { DIV0, NUM } from "../value";
import { numeric } from "./numbers";

/** Functions that round; halves go away from zero. */
export const roundingFunctions: FunctionRules = {
  ROUND: numeric([2, 2], (value, digits = 0) => rounded(value, digits, Math.round)),
  ROUNDUP: numeric([2, 2], (value, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: numeric([2, 2], (value, digits = 0) => rounded(value, digits, Math.floor)),
  TRUNC: numeric([1, 2], (value, digits = 0) => rounded(value, digits, Math.floor)),
  INT: numeric([1, 1], Math.floor),
  EVEN: numeric([1, 1], (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numeric([1, 1], odd),
  MROUND: numeric([2, 2], (value, step = 0) =>
    value * step < 0 ? NUM : step === 0 ? 0 : nearest(value / step, Math.round) * step,
  ),
  CEILING: numeric([2, 2], ceiling),
  FLOOR: numeric([2, 2], floor),
  "CEILING.MATH": numeric([1, 3], (value, step = 1, mode = 0) =>
    toStep(value, step, value < 0 && mode !== 0 ? Math.floor : Math.ceil),
  ),
  "FLOOR.MATH": numeric([1, 3], (value, step = 1, mode = 0) =>
    toStep(value, step, value < 0 && mode !== 0 ? Math.ceil : Math.floor),
  ),
};

/** `round` works on the size of a number as it shows itself in 15 digits: 1.005 * 100 is 100.5. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const factor = 10 ** Math.abs(Math.trunc(digits));
  const size = Math.abs(value);
  const whole = nearest(digits < 0 ? size / factor : size * factor, round);
  const result = digits < 0 ? whole * factor : whole / factor;
  return value < 0 ? 0 - result : result;
}

const nearest = (value: number, round: (size: number) => number): number =>
  round(Number(value.toPrecision(15)));

const toStep = (value: number, step: number, round: (size: number) => number): number =>
  step === 0 ? 0 : nearest(value / Math.abs(step), round) * Math.abs(step);

function ceiling(value: number, step = 0): number | CellError {
  if (value > 0 && step < 0) return NUM;
  return step === 0 ? 0 : nearest(value / step, Math.ceil) * step;
}

function floor(value: number, step = 0): number | CellError {
  if (value > 0 && step < 0) return NUM;
  if (step === 0) return value === 0 ? 0 : DIV0;
  return nearest(value / step, Math.floor) * step;
}

function odd(value: number): number {
  const size = Math.ceil(Math.abs(value));
  const up = size % 2 === 1 ? size : size + 1;
  return value < 0 ? -up : up;
}
