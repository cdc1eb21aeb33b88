import { addRatios, divideRatios, zeroRatio, type Ratio } from "../shared";
import type { Part } from "./part";

/** Exact sums over the counted parts; `rate` (1 is 100 %) is absent where the denominators sum to zero. */
export interface Sum {
  readonly numerator: Ratio;
  readonly denominator: Ratio;
  readonly rate?: Ratio;
}

/** Σ numerators, Σ denominators and their quotient: never a mean of percentages. */
export function sumOf(parts: readonly Part[]): Sum {
  let numerator = zeroRatio;
  let denominator = zeroRatio;
  for (const part of parts) {
    if (part.standing !== "counted") continue;
    numerator = addRatios(numerator, part.figures.numerator);
    denominator = addRatios(denominator, part.figures.denominator);
  }
  return { numerator, denominator, rate: divideRatios(numerator, denominator) };
}
