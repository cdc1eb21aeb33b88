import type { Target } from "../plan";
import { compareWithPercent, type Ratio } from "../shared";

/** Whether a rate (1 is 100 %) reaches a target, compared exactly. */
export function meetsTarget(rate: Ratio, { operator, percent }: Target): boolean {
  const order = compareWithPercent(rate, percent);
  switch (operator) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "=":
      return order === 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
  }
}
