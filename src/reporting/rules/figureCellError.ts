import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V7] An Excel error stands in place of a figure. */
export const figureCellError: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) =>
    figure.kind === "cellError"
      ? [errorAt(figure.place, "figureCellError", { error: figure.error })]
      : [],
  );
