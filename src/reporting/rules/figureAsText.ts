import { mendedBy, warningAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V49] A figure is typed as text that reads one way only: it is understood, but the sheet's own formulas do not count with it. */
export const figureAsText: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) => {
    if (figure.kind !== "number" || figure.text === undefined) return [];
    const { text, value, place } = figure;
    const issue = warningAt(place, "figureAsText", { text, value });
    return [mendedBy(issue, { before: text, after: value })];
  });
