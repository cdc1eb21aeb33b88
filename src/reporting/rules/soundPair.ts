import type { IndicatorRecord } from "../report";

/** Two figures of which a rate can be made: whole, not negative, the numerator not above a denominator that is not 0. */
export interface SoundPair {
  readonly numerator: number;
  readonly denominator: number;
}

/** The pair of a record, or undefined where one of the two figures is none or they do not fit together. */
export function soundPair({
  numerator,
  denominator,
}: Pick<IndicatorRecord, "numerator" | "denominator">): SoundPair | undefined {
  if (numerator.kind !== "number" || denominator.kind !== "number") return undefined;
  const isWhole = Number.isInteger(numerator.value) && Number.isInteger(denominator.value);
  const isWithin = numerator.value >= 0 && numerator.value <= denominator.value;
  if (!isWhole || !isWithin || denominator.value === 0) return undefined;
  return { numerator: numerator.value, denominator: denominator.value };
}
