import { ratioOf } from "../../shared";
import { meetsTarget } from "../meetsTarget";
import { warningAt } from "../reportIssue";
import { soundPair } from "./soundPair";
import type { IndicatorRule } from "./subject";

/** [V10] A sound rate does not reach the target in force; compared exactly, 29,996 % does not reach 30 %. */
export const targetMissed: IndicatorRule = ({ record, target }) => {
  const pair = soundPair(record);
  const rate = pair && ratioOf(pair.numerator, pair.denominator);
  if (!rate || !target || meetsTarget(rate, target)) return [];
  const { operator, percent } = target;
  return [warningAt(record.numerator.place, "targetMissed", { ...pair, operator, percent })];
};
