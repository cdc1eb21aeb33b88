import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V32] A cumulative figure is below the period's own, which is a part of it. */
export const cumulativeBelowPeriod: IndicatorRule = ({ record: { cumulative, ...record } }) =>
  (["numerator", "denominator"] as const).flatMap((part) => {
    const [total, own] = [cumulative?.[part], record[part]];
    if (total?.kind !== "number" || own.kind !== "number" || total.value >= own.value) return [];
    const params = { cumulative: total.value, value: own.value };
    return [errorAt(total.place, "cumulativeBelowPeriod", params)];
  });
