import { formatPeriod, parsePeriod, type ReportScope } from "../../reporting";
import { parseRegime } from "../sheetTag";
import type { MarkerElement } from "./element";

/**
 * The scope in an element's attributes; an element that names no plan belongs to the marker's own, and one that names no regime
 * counts its days by the decree.
 */
export function parseScope(
  given: MarkerElement["attributes"],
  planId: string,
): ReportScope | undefined {
  const { unit: unitId, plan = planId, regime: days = "decree09" } = given;
  const period = parsePeriod(given["period"] ?? "");
  const regime = parseRegime(days);
  return unitId && period && regime ? { planId: plan, unitId, period, regime } : undefined;
}

/** The attributes of a scope. */
export const scopeAttributes = ({ planId, unitId, period, regime }: ReportScope) => ({
  plan: planId,
  unit: unitId,
  period: formatPeriod(period),
  regime,
});
