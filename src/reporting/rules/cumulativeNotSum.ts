import { isSamePeriod, nextPeriod } from "../period";
import type { Figure } from "../report";
import { warningAt } from "../reportIssue";
import { lastRunning } from "./lastRunning";
import type { IndicatorRule } from "./subject";

/** [V34] A cumulative figure is not the last period's and the present period's own together. */
export const cumulativeNotSum: IndicatorRule = (subject) => {
  const last = lastRunning(subject);
  if (!last || !isSamePeriod(nextPeriod(last.period), subject.period)) return [];
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const total = subject.record.cumulative?.[part];
    const before = numberOf(last.record.cumulative?.[part]);
    const own = numberOf(subject.record[part]);
    if (total?.kind !== "number" || before === undefined || own === undefined) return [];
    if (total.value < before || total.value === before + own) return [];
    const params = { cumulative: total.value, before, value: own };
    return [warningAt(total.place, "cumulativeNotSum", params)];
  });
};

const numberOf = (figure: Figure | undefined): number | undefined =>
  figure?.kind === "number" ? figure.value : undefined;
