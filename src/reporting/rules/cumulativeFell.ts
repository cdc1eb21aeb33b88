import { warningAt } from "../reportIssue";
import { lastRunning } from "./lastRunning";
import type { IndicatorRule } from "./subject";

/** [V33] A cumulative figure is below that of an earlier period under the same target. */
export const cumulativeFell: IndicatorRule = (subject) => {
  const last = lastRunning(subject);
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const [now, before] = [subject.record.cumulative?.[part], last?.record.cumulative?.[part]];
    if (now?.kind !== "number" || before?.kind !== "number" || now.value >= before.value) return [];
    const params = { value: now.value, before: before.value, sheet: before.place.sheet };
    return [warningAt(now.place, "cumulativeFell", params)];
  });
};
