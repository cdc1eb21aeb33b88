import { ratioOf } from "../../shared";
import { meetsTarget } from "../meetsTarget";
import { noteAt } from "../reportIssue";
import { soundPair } from "./soundPair";
import type { IndicatorRule } from "./subject";

/** [V38] The rate reaches the target in force, but not the next step, which begins within the period that follows. */
export const targetRises: IndicatorRule = ({ record, target, ahead, nextWindow }) => {
  const [next] = ahead;
  const pair = soundPair(record);
  const rate = pair && ratioOf(pair.numerator, pair.denominator);
  if (!rate || !target || next?.start === undefined || next.start > nextWindow.end) return [];
  if (!meetsTarget(rate, target) || meetsTarget(rate, next.target)) return [];
  const { operator, percent } = next.target;
  const params = { ...pair, operator, percent, from: next.start };
  return [noteAt(record.numerator.place, "targetRises", params)];
};
