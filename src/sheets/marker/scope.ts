import type { UnitId } from "../../plan";
import {
  formatPeriod,
  isSamePeriod,
  parsePeriod,
  type CalendarRegime,
  type Period,
} from "../../reporting";
import { parseRegime } from "../sheetTag";
import type { MarkerElement } from "./element";

/** Of whose plan, of which unit and for which period an element of the marker speaks. */
export interface MarkedScope {
  readonly planId: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/** The scope in an element's attributes; an element that names no plan belongs to the marker's own. */
export function parseScope(
  given: MarkerElement["attributes"],
  planId: string,
): MarkedScope | undefined {
  const { unit: unitId, plan = planId } = given;
  const period = parsePeriod(given["period"] ?? "");
  const regime = parseRegime(given["regime"]);
  return unitId && period && regime ? { planId: plan, unitId, period, regime } : undefined;
}

/** The attributes of a scope. */
export const scopeAttributes = ({ planId, unitId, period, regime }: MarkedScope) => ({
  plan: planId,
  unit: unitId,
  period: formatPeriod(period),
  regime,
});

/** Whether two scopes are of the same unit, plan and period, days counted alike. */
export const isSameScope = (a: MarkedScope, b: MarkedScope): boolean =>
  a.planId === b.planId &&
  a.unitId === b.unitId &&
  a.regime === b.regime &&
  isSamePeriod(a.period, b.period);
