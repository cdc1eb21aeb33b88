import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V6] One of the two figures is there, the other is not: no rate follows from it. */
export const pairIncomplete: IndicatorRule = ({ record }) => {
  const { numerator, denominator } = record;
  if (numerator.kind === "blank" && denominator.kind === "number") {
    return [errorAt(numerator.place, "pairIncomplete", { missing: "numerator" })];
  }
  if (denominator.kind === "blank" && numerator.kind === "number") {
    return [errorAt(denominator.place, "pairIncomplete", { missing: "denominator" })];
  }
  return [];
};
