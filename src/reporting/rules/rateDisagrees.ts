import { percentOf, ratioOf } from "../../shared";
import { warningAt } from "../reportIssue";
import { soundPair } from "./soundPair";
import type { IndicatorRule } from "./subject";

/** Decimals of a percentage beyond which nobody types. */
const MOST_DECIMALS = 6;

/** [V29] A percentage typed over the rate's formula is not the quotient of the pair beside it, rounded or cut to what was typed. */
export const rateDisagrees: IndicatorRule = ({ record }) => {
  const pair = soundPair(record);
  const quotient = pair && ratioOf(pair.numerator, pair.denominator);
  const { rate } = record;
  if (!pair || !quotient || !rate || rate.percents.length === 0) return [];
  const exact = percentOf(quotient, MOST_DECIMALS + 2);
  if (rate.percents.some((typed) => isRoundedOrCut(typed, exact))) return [];
  return [warningAt(rate.place, "rateDisagrees", { text: rate.text, ...pair })];
};

function isRoundedOrCut(typed: number, exact: number): boolean {
  const decimals = Math.min(String(typed).split(".")[1]?.length ?? 0, MOST_DECIMALS);
  const excess = (typed - exact) * 10 ** decimals;
  return excess > -1 && excess <= 0.5;
}
