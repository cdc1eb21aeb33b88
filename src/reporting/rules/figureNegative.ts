import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V4] A count is below zero. */
export const figureNegative: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) =>
    figure.kind === "number" && figure.value < 0
      ? [errorAt(figure.place, "figureNegative", { value: figure.value })]
      : [],
  );
