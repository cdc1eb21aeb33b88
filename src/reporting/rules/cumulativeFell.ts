import { warningAt } from "../reportIssue";
import { runningPast } from "./runningPast";
import type { IndicatorRule } from "./subject";

/** [V33] A cumulative figure is below that of an earlier period under the same target. */
export const cumulativeFell: IndicatorRule = (subject) => {
  const last = runningPast(subject).at(-1);
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const [now, before] = [subject.record.cumulative?.[part], last?.record.cumulative?.[part]];
    if (now?.kind !== "number" || before?.kind !== "number" || now.value >= before.value) return [];
    const params = { value: now.value, before: before.value, sheet: before.place.sheet };
    return [warningAt(now.place, "cumulativeFell", params)];
  });
};
