import type { Indicator, IndicatorShare, Target, Task } from "../../plan";
import type { IsoDate } from "../../shared";
import type { PeriodWindow } from "../calendar";
import type { IndicatorRecord, TaskRecord, UnitReport } from "../report";
import type { ReportIssue } from "../reportIssue";

/** One row's figures, with what the plan says of them. */
export interface IndicatorSubject {
  readonly record: IndicatorRecord;
  readonly indicator: Indicator;
  /** Absent where the plan does not ask this unit for the figure. */
  readonly reports?: IndicatorShare;
  /** The target in force on the period's last day. */
  readonly target?: Target;
}

/** One task's row, with what the plan says of it. */
export interface TaskSubject {
  readonly record: TaskRecord;
  readonly task: Task;
  /** Whether the plan gives the unit a part in it. */
  readonly isAssigned: boolean;
  readonly dueDate?: IsoDate;
  readonly window: PeriodWindow;
}

/** What the plan asks a unit for in the period. */
export interface ReportSubject {
  readonly report: UnitReport;
  /** Codes of its tasks and of the indicators that it reports; an indicator is due while a target is in force. */
  readonly asked: readonly { readonly code: string; readonly isDue: boolean }[];
}

export type IndicatorRule = (subject: IndicatorSubject) => readonly ReportIssue[];
export type TaskRule = (subject: TaskSubject) => readonly ReportIssue[];
export type ReportRule = (subject: ReportSubject) => readonly ReportIssue[];
