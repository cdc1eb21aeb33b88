import type { IndicatorCode, PlanEvents } from "../plan";
import type { IsoDate } from "../shared";
import type { KeptFinding } from "./keptFinding";
import type { PastReport } from "./pastReport";
import type { UnitReport } from "./report";
import type { ReportScope } from "./scope";

/** What a report is checked against besides the plan; what is absent is not known, and its rules keep silent. */
export interface ReportContext {
  /** Which of the plan's events have happened. */
  readonly events?: PlanEvents;
  readonly today?: IsoDate;
  /** Reports at hand of any unit and period, in any order; those of the unit's earlier periods are its past. */
  readonly others?: readonly UnitReport[];
  /** What has been consolidated of earlier periods: a unit's past where no report at hand is of the period. */
  readonly recorded?: readonly PastReport[];
  readonly closings?: readonly Closing[];
  /** Warnings that officers keep, each with its reason. */
  readonly kept?: readonly KeptFinding[];
}

/** A unit's figures as they were sent when it closed a period. */
export interface Closing extends ReportScope {
  readonly closedOn: IsoDate;
  /** How often the unit has closed this period, this time included. */
  readonly times: number;
  readonly figures: readonly SentPair[];
}

/** An indicator's two figures as texts (see `figureText`). */
export interface SentPair {
  readonly code: IndicatorCode;
  readonly numerator: string;
  readonly denominator: string;
}
