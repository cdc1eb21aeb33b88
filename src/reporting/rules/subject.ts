import type { Indicator, IndicatorShare, Target, TargetStep, Task } from "../../plan";
import type { IsoDate } from "../../shared";
import type { PeriodWindow } from "../calendar";
import type { Closing, SentPair } from "../context";
import type { PastFigures, PastStatus } from "../pastReport";
import type { Period } from "../period";
import type { IndicatorRecord, TaskRecord, UnitReport } from "../report";
import type { ReportIssue } from "../reportIssue";

/** What the unit said of the same row in an earlier period of the same kind. */
export interface Past<R> {
  readonly period: Period;
  readonly window: PeriodWindow;
  readonly record: R;
  /** Known from what has been consolidated, no sheet of the period being at hand. */
  readonly isRecorded: boolean;
}

/** A row of any kind, and the days of which its evidence may speak (inclusive). */
export interface RowSubject {
  readonly record: TaskRecord | IndicatorRecord;
  readonly evidenceDays: PeriodWindow;
}

/** One row's figures, with what the plan says of them. */
export interface IndicatorSubject extends RowSubject {
  readonly record: IndicatorRecord;
  readonly indicator: Indicator;
  /** Absent where the plan does not ask this unit for the figure. */
  readonly reports?: IndicatorShare;
  /** The target in force on the period's last day. */
  readonly target?: Target;
  /** The targets that are still to come, the nearest first. */
  readonly ahead: readonly TargetStep[];
  readonly period: Period;
  readonly window: PeriodWindow;
  /** The days of the period that follows. */
  readonly nextWindow: PeriodWindow;
  /** The last day of the year to which the period belongs. */
  readonly yearEnd: IsoDate;
  readonly today?: IsoDate;
  /** The earlier periods, the oldest first. */
  readonly past: readonly Past<PastFigures>[];
  /** The target in force on a day. */
  readonly targetOn: (day: IsoDate) => Target | undefined;
  /** Where the period was closed: when, and what was sent then. */
  readonly sent?: SentRow;
  readonly restatements: readonly Restatement[];
}

/** When and how often a period was closed, and what was sent of a row then. */
export type SentRow = Pick<Closing, "closedOn" | "times"> &
  Pick<SentPair, "numerator" | "denominator">;

/** An earlier period of a row, as the sheet at hand states it now and as it was consolidated, with what the unit has sent of it. */
export interface Restatement {
  readonly period: Period;
  readonly now: PastFigures;
  readonly recorded: PastFigures;
  readonly sent?: SentRow;
}

/** One task's row, with what the plan says of it. */
export interface TaskSubject extends RowSubject {
  readonly record: TaskRecord;
  readonly task: Task;
  /** Whether the plan gives the unit a part in it. */
  readonly isAssigned: boolean;
  readonly dueDate?: IsoDate;
  readonly window: PeriodWindow;
  /** The earlier periods, the oldest first. */
  readonly past: readonly Past<PastStatus>[];
}

/** What the plan asks a unit for in the period. */
export interface ReportSubject {
  readonly report: UnitReport;
  /** Codes of its tasks and of the indicators that it reports; an indicator is due while a target is in force. */
  readonly asked: readonly { readonly code: string; readonly isDue: boolean }[];
  /** Other reports at hand of the same unit and period. */
  readonly twins: readonly UnitReport[];
}

/** An indicator of which a lead agency gives a total beside the parts of its members; a member that is silent is undefined. */
export interface SharedIndicator {
  readonly indicator: Indicator;
  readonly total: IndicatorRecord;
  readonly parts: readonly (IndicatorRecord | undefined)[];
}

export type RowRule = (subject: RowSubject) => readonly ReportIssue[];
export type IndicatorRule = (subject: IndicatorSubject) => readonly ReportIssue[];
export type TaskRule = (subject: TaskSubject) => readonly ReportIssue[];
export type ReportRule = (subject: ReportSubject) => readonly ReportIssue[];
export type TogetherRule = (subject: SharedIndicator) => readonly ReportIssue[];
