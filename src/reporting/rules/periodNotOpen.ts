import type { Figure } from "../report";
import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V30] Something is counted for a period whose first day has not come. */
export const periodNotOpen: IndicatorRule = ({ record, window, today }) => {
  if (today === undefined || today >= window.start) return [];
  const counts = ({ kind }: Figure): boolean => kind !== "blank";
  return [record.numerator, record.denominator]
    .filter(counts)
    .slice(0, 1)
    .map(({ place }) => errorAt(place, "periodNotOpen", { start: window.start }));
};
