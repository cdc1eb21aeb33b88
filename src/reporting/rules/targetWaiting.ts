import { noteAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V37] Figures are there, no target is in force, and the first to come waits for an event that the secretariat has not told. */
export const targetWaiting: IndicatorRule = ({ record, reports, target, ahead }) => {
  const [next] = ahead;
  const condition = next?.start === undefined ? next?.target.condition : undefined;
  const isSilent = record.numerator.kind === "blank" && record.denominator.kind === "blank";
  if (target || !reports || condition === undefined || isSilent) return [];
  return [noteAt(record.numerator.place, "targetWaiting", { condition })];
};
