import type { UnitId } from "../plan";
import { isSamePeriod, type CalendarRegime, type Period } from "./period";

/** Of whose plan, of which unit and for which period something is said, and by which days. */
export interface ReportScope {
  readonly planId: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/** Whether two scopes are of the same unit, plan and period, days counted alike. */
export const isSameScope = (a: ReportScope, b: ReportScope): boolean =>
  a.planId === b.planId &&
  a.unitId === b.unitId &&
  a.regime === b.regime &&
  isSamePeriod(a.period, b.period);
