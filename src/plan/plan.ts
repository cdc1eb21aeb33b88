import type { IsoDate } from "../shared";
import type { Unit, UnitId } from "./unit";

/** A task's code as officials cite it, e.g. "III.2.đ" or "III.8.b.5". */
export type TaskCode = string;

/** An indicator's code: its task's code and its ordinal, e.g. "III.8.b.1-10". */
export type IndicatorCode = string;

/** A stretch of the plan document: lines and columns count from 1 (columns in UTF-16 units), the end is exclusive. */
export interface SourceSpan {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One agency or collective of agencies, as the document words it and as units of the registry. */
export interface AgencyMention {
  readonly words: string;
  /** Empty where the words name nobody who reports ("doanh nghiệp viễn thông"). */
  readonly unitIds: readonly UnitId[];
  /** The words stand for a list of units ("UBND các huyện, thị xã, thành phố"). */
  readonly collective: boolean;
  readonly source: SourceSpan;
}

export type DeadlineKind = "date" | "ongoing" | "event" | "roadmap" | "none";

/** When a task must be done; `dueDate` only where the document fixes it, `expected` where it only foresees a date. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueDate?: IsoDate;
  readonly expected?: IsoDate;
  /** The dates of a roadmap, in document order, each with the words it applies to. */
  readonly steps?: readonly { readonly date: IsoDate; readonly words: string }[];
  readonly words: string;
  /** Absent where the document has no deadline line (kind "none"). */
  readonly source?: SourceSpan;
}

export type TargetOperator = ">=" | ">" | "=" | "<=" | "<";

/** One target of an indicator: in force from `from` until `until` (both inclusive), once `condition` has come true. */
export interface Target {
  readonly operator: TargetOperator;
  readonly percent: number;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** The event, in the document's words, before which the target does not hold. */
  readonly condition?: string;
  readonly source: SourceSpan;
}

/** Who reports an indicator: the lead agencies for the province, or each member of a collective its own part. */
export type ReportingScheme = "lead" | "members";

/** A rate with a numerator and a denominator, and what it must reach. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly reporters: ReportingScheme;
  readonly targets: readonly Target[];
  readonly source: SourceSpan;
}

export interface Task {
  readonly code: TaskCode;
  /** The code of its section, e.g. "III.2". */
  readonly section: string;
  /** A short title for tables. */
  readonly title: string;
  /** The document's full sentence or sentences, page-break cuts mended. */
  readonly text: string;
  readonly lead: readonly AgencyMention[];
  readonly coordinating: readonly AgencyMention[];
  readonly deadline: Deadline;
  readonly indicators: readonly Indicator[];
  readonly source: SourceSpan;
}

export interface Section {
  readonly code: string;
  readonly title: string;
  readonly source: SourceSpan;
}

/** A government plan as data: what the document says, and the registry of units it speaks of. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  /** The day on which the plan's work begins. */
  readonly startDate: IsoDate;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
}
