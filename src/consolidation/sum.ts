import { addRatios, divideRatios, zeroRatio, type Ratio } from "../shared";
import type { Part } from "./part";

/** Exact sums over the counted parts, or over the totals that stand in for them; `rate` (1 is 100 %) is absent where the denominators sum to zero. */
export interface Sum {
  readonly numerator: Ratio;
  readonly denominator: Ratio;
  readonly rate?: Ratio;
}

/** Σ numerators, Σ denominators and their quotient, of one period: never a mean of percentages. */
export function sumOf(parts: readonly Part[]): Sum {
  const standIns = parts.filter(({ standing }) => standing === "standIn");
  const summed = standIns.length > 0 ? standIns : parts;
  return totalOf(
    summed.flatMap((part) =>
      part.standing === "counted" || part.standing === "standIn" ? [part.figures] : [],
    ),
  );
}

/** The sum of numerators and denominators that are added already. */
export function totalOf(sums: readonly Pick<Sum, "numerator" | "denominator">[]): Sum {
  const numerator = sums.map((sum) => sum.numerator).reduce(addRatios, zeroRatio);
  const denominator = sums.map((sum) => sum.denominator).reduce(addRatios, zeroRatio);
  return { numerator, denominator, rate: divideRatios(numerator, denominator) };
}
