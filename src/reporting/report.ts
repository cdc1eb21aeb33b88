import type { IndicatorCode, TaskCode } from "../plan";
import type { IsoDate } from "../shared";
import type { Place } from "./issue";
import type { ReportScope } from "./scope";

/** A figure as read from a cell, doubts included; nothing is guessed. */
export type Figure =
  | {
      readonly kind: "number";
      readonly value: number;
      /** The text, where the cell holds one: it reads one way only, but Excel does not count with it. */
      readonly text?: string;
      readonly place: Place;
    }
  | { readonly kind: "blank"; readonly place: Place }
  | { readonly kind: "notOccurring"; readonly text: string; readonly place: Place }
  | {
      readonly kind: "ambiguous";
      readonly text: string;
      readonly readings: readonly number[];
      readonly place: Place;
    }
  | { readonly kind: "unreadable"; readonly text: string; readonly place: Place }
  | { readonly kind: "cellError"; readonly error: string; readonly place: Place };

export type TaskStatus = "notStarted" | "inProgress" | "complete" | "suspended" | "ongoing";

/** A text an officer typed and its cell; "" where the cell is empty. */
export interface TextEntry {
  readonly text: string;
  readonly place: Place;
}

/** The status cell: the words typed, and the status they mean where that is known. */
export interface StatusEntry extends TextEntry {
  readonly status?: TaskStatus;
}

/** A day an officer typed: the text as it stands, and the day it means where that is known. */
export interface DateEntry extends TextEntry {
  readonly date?: IsoDate;
}

/** A unit's part in a task. */
export type UnitRole = "lead" | "coordinating";

/** What a unit says of one task. */
export interface TaskRecord {
  readonly code: TaskCode;
  readonly role: UnitRole;
  readonly status: StatusEntry;
  /** The day on which it was completed, where the sheet asks for it. */
  readonly completed?: DateEntry;
  readonly evidence: TextEntry;
  readonly difficulty: TextEntry;
  readonly note: TextEntry;
}

/** A percentage typed where the rate computes itself: its readings in points, none where it can't be read. */
export interface RateEntry extends TextEntry {
  readonly percents: readonly number[];
}

/** What a unit says of one indicator, in the period. */
export interface IndicatorRecord {
  readonly code: IndicatorCode;
  readonly role: UnitRole;
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** The sums over the periods from the day on which the target starts to hold, this one included, where the sheet has them. */
  readonly cumulative?: { readonly numerator: Figure; readonly denominator: Figure };
  /** Present only where somebody typed over the rate's formula. */
  readonly rate?: RateEntry;
  readonly evidence: TextEntry;
  readonly difficulty: TextEntry;
  readonly note: TextEntry;
}

/** Something in a sheet that could not be taken for a record, and the text that stands there. */
export interface SheetDoubt {
  readonly kind:
    | "codeUnknown"
    | "codeMissing"
    | "codeDuplicated"
    | "formulaLost"
    | "periodDiffers"
    | "rowUnconfirmed";
  readonly text: string;
  readonly place: Place;
}

/** One unit's answer for one period, read from one sheet. */
export interface UnitReport extends ReportScope {
  /** The sheet (and file) it was read from. */
  readonly place: Place;
  readonly tasks: readonly TaskRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly doubts?: readonly SheetDoubt[];
}
