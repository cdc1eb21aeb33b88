import type { CalendarRegime, Period } from "../../reporting";

/** A period and the way its days are counted. */
export interface PeriodChoiceValue {
  readonly period: Period;
  readonly regime: CalendarRegime;
}
