import { figureText } from "../figureText";
import { warningAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V44] A figure is not the one that was sent when the period was closed. */
export const figureChangedSinceSent: IndicatorRule = ({ record, sent }) => {
  if (!sent || (sent.numerator === "" && sent.denominator === "")) return [];
  return (["numerator", "denominator"] as const)
    .filter((part) => figureText(record[part]) !== sent[part])
    .map((part) =>
      warningAt(record[part].place, "figureChangedSinceSent", {
        before: sent[part],
        now: figureText(record[part]),
        closedOn: sent.closedOn,
      }),
    );
};
