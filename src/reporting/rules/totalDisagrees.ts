import { warningAt } from "../reportIssue";
import { partsSum } from "./partsSum";
import { soundPair } from "./soundPair";
import type { TogetherRule } from "./subject";

/** [V47] All members have reported, and the lead agency's total is above their sum; one below it is V48's. */
export const totalDisagrees: TogetherRule = ({ indicator, total, parts }) => {
  const own = soundPair(total);
  const sum = partsSum(parts);
  if (!own || sum.missing > 0) return [];
  if (own.numerator === sum.numerator && own.denominator === sum.denominator) return [];
  if (sum.numerator > own.numerator || sum.denominator > own.denominator) return [];
  const params = {
    code: indicator.code,
    ...own,
    sumNumerator: sum.numerator,
    sumDenominator: sum.denominator,
  };
  return [warningAt(total.numerator.place, "totalDisagrees", params)];
};
