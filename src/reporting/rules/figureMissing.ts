import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V9] A target is in force, the unit answers for the figure, and there is none. A total that only checks others is not due. */
export const figureMissing: IndicatorRule = ({ record, reports, target }) => {
  const isDue = target !== undefined && (reports === "part" || reports === "total");
  const isBlank = record.numerator.kind === "blank" && record.denominator.kind === "blank";
  return isDue && isBlank ? [errorAt(record.numerator.place, "figureMissing")] : [];
};
