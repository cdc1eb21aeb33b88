import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V3] More was done than there was to do. */
export const numeratorAboveDenominator: IndicatorRule = ({ record }) => {
  const { numerator, denominator } = record;
  if (numerator.kind !== "number" || denominator.kind !== "number") return [];
  if (numerator.value <= denominator.value) return [];
  const params = { numerator: numerator.value, denominator: denominator.value };
  return [errorAt(numerator.place, "numeratorAboveDenominator", params)];
};
