import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V2] A figure typed as text can be read as several numbers ("3.450"); none is chosen in silence. */
export const figureAmbiguous: IndicatorRule = ({ record }) =>
  [record.numerator, record.denominator].flatMap((figure) => {
    if (figure.kind !== "ambiguous") return [];
    const [first = 0, second = 0] = figure.readings;
    return [errorAt(figure.place, "figureAmbiguous", { text: figure.text, first, second })];
  });
