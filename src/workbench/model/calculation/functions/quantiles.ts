import type { CellError } from "../../../../shared";
import { rangeRule, type FunctionRule, type FunctionRules } from "../frame";
import { NA, NUM } from "../value";
import { aggregate, isNumbers, numbersOf, withNumbers } from "./numbers";
import { ascending } from "./statistics";

/** Values at a share of the way from the least to the greatest. */
export const quantileFunctions: FunctionRules = {
  PERCENTILE: quantileRule(percentileInc),
  "PERCENTILE.INC": quantileRule(percentileInc),
  "PERCENTILE.EXC": quantileRule(percentileExc),
  QUARTILE: quantileRule(quartileInc),
  "QUARTILE.INC": quantileRule(quartileInc),
  "QUARTILE.EXC": quantileRule(quartileExc),
  MODE: aggregate(mode),
  "MODE.SNGL": aggregate(mode),
};

/** From the least (0) to the greatest (1). */
export function percentileInc(sorted: readonly number[], share: number): number | CellError {
  return share < 0 || share > 1 ? NUM : between(sorted, share * (sorted.length - 1));
}

/** Neither the least nor the greatest is reached by a share of 0 or 1. */
export function percentileExc(sorted: readonly number[], share: number): number | CellError {
  return between(sorted, share * (sorted.length + 1) - 1);
}

export function quartileInc(sorted: readonly number[], quarter: number): number | CellError {
  return percentileInc(sorted, Math.trunc(quarter) / 4);
}

export function quartileExc(sorted: readonly number[], quarter: number): number | CellError {
  return percentileExc(sorted, Math.trunc(quarter) / 4);
}

/** The most frequent number, of several the first; #N/A where none occurs twice. */
export function mode(numbers: readonly number[]): number | CellError {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const found = [...counts].find(([, count]) => count === most);
  return found && most > 1 ? found[0] : NA;
}

function quantileRule(quantile: typeof percentileInc): FunctionRule {
  return rangeRule(
    [2, 2],
    ([range, share], { book }) => {
      const numbers = numbersOf([range], book);
      if (!isNumbers(numbers)) return numbers;
      return withNumbers([share], ([place = 0]) => quantile(ascending(numbers), place));
    },
    (index) => index === 1,
  );
}

/** The value at a place that can lie between two, 0-based. */
function between(sorted: readonly number[], place: number): number | CellError {
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return NUM;
  return below + (above - below) * (place - Math.floor(place));
}
