import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V5] A count is not a whole number: often a percentage typed in its place. */
export const figureNotWhole: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) =>
    figure.kind === "number" && !Number.isInteger(figure.value)
      ? [errorAt(figure.place, "figureNotWhole", { value: figure.value })]
      : [],
  );
