import type { Plan, PlanEvents, UnitId } from "../../plan";
import type { CalendarRegime, Period } from "../../reporting";
import { LAYOUT_VERSION, type SheetTag } from "../sheetTag";
import type { InputRole } from "../vocabulary";
import type { PeriodSheet } from "./periodSheet";

/** What an officer typed in one row, by column; a date is its serial number. */
export type RowAnswers = Readonly<Partial<Record<InputRole, string | number>>>;

/** Whose sheet, of which plan, for which period; `answers` (by task or indicator code) fill its input cells. */
export interface UnitSheetRequest {
  readonly plan: Plan;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
  /** Which of the plan's events have happened, and when. */
  readonly events?: PlanEvents;
  readonly answers?: Readonly<Record<string, RowAnswers>>;
  /** The unit's sheets for other periods in the same workbook, from which cumulative figures are summed. */
  readonly others?: readonly PeriodSheet[];
  /** Rows to be kept below the table though they are none of the unit's work. */
  readonly kept?: readonly {
    readonly code: string;
    readonly title: string;
    readonly answers: RowAnswers;
  }[];
}

/** What the sheet of a request is marked as. */
export const tagOf = ({ plan, unitId, period, regime }: UnitSheetRequest): SheetTag => ({
  layoutVersion: LAYOUT_VERSION,
  planId: plan.id,
  unitId,
  period,
  regime,
});
