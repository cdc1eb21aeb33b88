import { warningAt } from "../reportIssue";
import { partsSum } from "./partsSum";
import { soundPair } from "./soundPair";
import type { TogetherRule } from "./subject";

/** [V48] The lead agency's total is below what the members that have reported count together: both cannot be right. */
export const totalBelowParts: TogetherRule = ({ indicator, total, parts }) => {
  const own = soundPair(total);
  const sum = partsSum(parts);
  if (!own) return [];
  return (["numerator", "denominator"] as const)
    .filter((part) => own[part] < sum[part])
    .map((part) =>
      warningAt(total[part].place, "totalBelowParts", {
        code: indicator.code,
        part,
        value: own[part],
        sum: sum[part],
      }),
    );
};
