import { errorAt } from "../reportIssue";
import type { IndicatorRule } from "./subject";

/** [V8] One cell says that nothing arose, the other counts something. */
export const notOccurringWithFigures: IndicatorRule = ({ record }) => {
  const pairs = [
    [record.numerator, record.denominator],
    [record.denominator, record.numerator],
  ] as const;
  return pairs.flatMap(([word, other]) =>
    word.kind === "notOccurring" && other.kind === "number" && other.value !== 0
      ? [errorAt(word.place, "notOccurringWithFigures", { text: word.text, value: other.value })]
      : [],
  );
};
