import { periodWithDays, type CalendarRegime, type Period } from "../reporting";
import { UNIT_SHEET_WORDS } from "./vocabulary";

/** The line that says for which period a sheet is, with its exact days. */
export const periodLine = ({
  period,
  regime,
}: {
  readonly period: Period;
  readonly regime: CalendarRegime;
}): string => `${UNIT_SHEET_WORDS.period}: ${periodWithDays(period, regime)}`;
