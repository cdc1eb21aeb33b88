import type { IndicatorCode, TaskCode } from "../../plan";
import type { FigureReading, Period, TaskStatus } from "../../reporting";
import type { CellRange } from "../a1";

/** Every role of a column; those from "target" on are known lest they be taken for another. */
export const TABLE_ROLES = [
  "number",
  "code",
  "title",
  "lead",
  "coordinating",
  "deadline",
  "status",
  "numerator",
  "denominator",
  "percent",
  "evidence",
  "difficulty",
  "note",
  "target",
  "ownCode",
  "assignedDate",
  "completedDate",
  "result",
] as const;

/** What a column of a table that nobody here made is for. */
export type TableRole = (typeof TABLE_ROLES)[number];

export const isTableRole = (text: string): text is TableRole =>
  TABLE_ROLES.some((role) => role === text);

/** Whether a column of figures is of the wanted period, of another one, of the one before, or counts from the start of the year. */
export type ColumnTime = "current" | "other" | "previous" | "cumulative";

/** A column of the table: what stands in its header, and what it is for where that is known. */
export interface RecognisedColumn {
  readonly columnIndex: number;
  /** The header's texts from the top one down. */
  readonly path: readonly string[];
  /** The path as a key that survives moving, retyping, and the next month. */
  readonly key: string;
  readonly roles: readonly TableRole[];
  readonly time: ColumnTime;
  readonly period?: Period;
  /** The status that a mark in this column means. */
  readonly status?: TaskStatus;
}

/** How a percentage column is written, and what shows it. */
export interface PercentScale {
  readonly unit: "points" | "fraction" | "undecided";
  readonly evidence: "format" | "pairs" | "size" | "none";
}

export type RowKind =
  "task" | "indicator" | "section" | "subtotal" | "total" | "detail" | "local" | "stale" | "other";

/** Why a row was taken for what it is. */
export type MatchReason =
  | "titleAgrees"
  | "titlePartly"
  | "codeAgrees"
  | "leadAgrees"
  | "deadlineAgrees"
  | "orderAgrees"
  | "answered";

/** What a person should know of a row before relying on it. */
export type RowFlag =
  | "matchDoubtful"
  | "matchTie"
  | "codeDisagrees"
  | "severalTasks"
  | "sameTaskTwice"
  | "indicatorDoubtful"
  | "staleYear"
  | "numeratorAmbiguous"
  | "denominatorAmbiguous"
  | "percentAmbiguous"
  | "numeratorUnreadable"
  | "denominatorUnreadable"
  | "percentUnreadable"
  | "figureError"
  | "notCalculated"
  | "dateInsteadOfRatio"
  | "notOccurring"
  | "notOccurringWithFigures"
  | "numberAsText"
  | "pairIncomplete"
  | "numeratorAboveDenominator"
  | "figureNegative"
  | "percentDisagrees"
  | "percentScaleUndecided"
  | "statusUnknown"
  | "statusTwice"
  | "legacyText";

/** A plan's task or indicator that a row may be, and how much speaks for it (0 to 1). */
export interface MatchCandidate {
  readonly code: TaskCode | IndicatorCode;
  readonly score: number;
}

/** The figures of a row: null where the sheet states none or leaves a doubt, which is flagged. */
export interface RowFigures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Points, as stated. */
  readonly percent: number | null;
  /** What the cells say, doubts and both readings included. */
  readonly readings: {
    readonly numerator: FigureReading;
    readonly denominator: FigureReading;
    readonly percent: FigureReading;
  };
}

/** A row of the table: what it is, which task or indicator of the plan it reports, and what it says. */
export interface RecognisedRow extends RowFigures {
  readonly rowIndex: number;
  readonly kind: RowKind;
  readonly title: string;
  /** The title as a key on which it is found again. */
  readonly key: string;
  readonly taskCode: TaskCode | null;
  readonly indicatorCode: IndicatorCode | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** A person must confirm the match. */
  readonly question: boolean;
  readonly reasons: readonly MatchReason[];
  /** The likeliest first, for a person to choose from. */
  readonly candidates: readonly MatchCandidate[];
  readonly status: TaskStatus | null;
  /** The day ("2023-06-14") where one is meant, else the words. */
  readonly deadline: string | null;
  readonly flags: readonly RowFlag[];
}

/** A table found in a sheet, understood. */
export interface RecognisedTable {
  readonly sheet: string;
  /** 0-based, from the top. */
  readonly headerRows: readonly number[];
  readonly range: CellRange;
  /** What the header says, whatever its place: equal for next month's sheet of the same layout. */
  readonly fingerprint: string;
  readonly columns: readonly RecognisedColumn[];
  readonly percentScale: PercentScale;
  readonly rows: readonly RecognisedRow[];
  /** The period that the figures are taken for, where the sheet or the asker told one. */
  readonly period?: Period;
  /** The period that the lines above the table name. */
  readonly statedPeriod?: Period;
  /** The sheet has columns for periods, and none for the wanted one. */
  readonly periodMissing: boolean;
}
