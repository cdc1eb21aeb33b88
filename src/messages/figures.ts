import { compareWithPercent, percentOf, type Ratio } from "../shared";
import { formatNumber } from "../vietnamese";

/** A number as Vietnamese officials write it. */
export const numberWords = formatNumber;

/**
 * A rate as a percentage with two decimals, or as many more (at most 8) as it takes not to look like a target that it misses.
 * @example rateWords(ratio, 30) // "29,996%" for 29996/100000, "29,50%" for 59/200
 */
export function rateWords(rate: Ratio, target: number): string {
  const order = compareWithPercent(rate, target);
  for (let digits = 2; digits < 8; digits += 1) {
    const percent = percentOf(rate, digits);
    if (Math.sign(percent - target) === order) return percentWords(percent, digits);
  }
  return percentWords(percentOf(rate, 8), 8);
}

const percentWords = (percent: number, digits: number): string =>
  `${percent.toFixed(digits).replace(".", ",")}%`;
