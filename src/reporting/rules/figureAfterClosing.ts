import { figureText } from "../figureText";
import { warningAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V31] A figure was filled in after the period was closed without it: nobody has been sent it. */
export const figureAfterClosing: IndicatorRule = ({ record, sent }) => {
  if (!sent || sent.numerator !== "" || sent.denominator !== "") return [];
  const filled = [record.numerator, record.denominator].find((figure) => figureText(figure) !== "");
  return filled ? [warningAt(filled.place, "figureAfterClosing", { closedOn: sent.closedOn })] : [];
};
