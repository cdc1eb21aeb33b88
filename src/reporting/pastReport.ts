import type { IndicatorRecord, TaskRecord } from "./report";
import type { ReportScope } from "./scope";

/** What the rules look at in an indicator's row of an earlier period. */
export interface PastFigures extends Pick<
  IndicatorRecord,
  "code" | "numerator" | "denominator" | "cumulative"
> {
  /** How often the unit had closed the period when they were consolidated; absent where it had not, or they are a sheet's. */
  readonly version?: number;
}

/** What the rules look at in a task's row of an earlier period. */
export type PastStatus = Pick<TaskRecord, "code" | "status">;

/** What is known of a unit's earlier report: the report itself, or what has been consolidated of it. */
export interface PastReport extends ReportScope {
  /** Only what has been consolidated is known of it, not its sheet. */
  readonly isRecorded?: boolean;
  readonly tasks: readonly PastStatus[];
  readonly indicators: readonly PastFigures[];
}
