import type { Target } from "../plan";
import { meetsTarget } from "../reporting";
import type { Coverage } from "./coverage";
import type { Sum } from "./sum";

/** How a provincial percentage stands to its target. */
export type Assessment = "met" | "below" | "notOccurring" | "notReported" | "notInForce";

/**
 * The assessment of a sum: nothing is assessed before the target is in force; without figures, "not occurring" needs the
 * word of every unit, since a missing unit may have had some.
 */
export function assess(sum: Sum, target: Target | undefined, coverage: Coverage): Assessment {
  if (!target) return "notInForce";
  if (sum.rate) return meetsTarget(sum.rate, target) ? "met" : "below";
  const allSpoke = coverage.required > 0 && coverage.reported === coverage.required;
  return allSpoke ? "notOccurring" : "notReported";
}
