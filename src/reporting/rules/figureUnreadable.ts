import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V1] What stands in place of a figure is no number. */
export const figureUnreadable: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) =>
    figure.kind === "unreadable"
      ? [errorAt(figure.place, "figureUnreadable", { text: figure.text })]
      : [],
  );
