import type { Issue, Place, Severity } from "./issue";

/** Everything that checking a unit's sheet can find; RULES.md numbers them. */
export type ReportIssueCode =
  | "figureUnreadable"
  | "figureAmbiguous"
  | "numeratorAboveDenominator"
  | "figureNegative"
  | "figureNotWhole"
  | "pairIncomplete"
  | "figureCellError"
  | "notOccurringWithFigures"
  | "figureMissing"
  | "targetMissed"
  | "taskOverdue"
  | "completeWithoutEvidence"
  | "statusUnknown"
  | "statusAlias"
  | "statusMissing"
  | "formulaLost"
  | "codeUnknown"
  | "codeMissing"
  | "codeDuplicated"
  | "rowMissing"
  | "notAssigned"
  | "completionDateUnreadable"
  | "completedAfterCutOff"
  | "completeWithoutDate"
  | "sheetIdentityMissing"
  | "sheetHeaderMissing"
  | "sheetPlanDiffers"
  | "sheetUnitUnknown"
  | "rateDisagrees"
  | "periodNotOpen"
  | "figureAfterClosing"
  | "cumulativeBelowPeriod"
  | "cumulativeFell"
  | "cumulativeNotSum"
  | "evidenceOutOfPeriod"
  | "documentNumberMalformed"
  | "targetWaiting"
  | "targetRises"
  | "trendTooSlow"
  | "completeNoMore"
  | "ongoingComplete"
  | "completedLate"
  | "suddenJump"
  | "figureChangedSinceSent"
  | "periodDiffers"
  | "unitTwice"
  | "totalDisagrees"
  | "totalBelowParts"
  | "figureAsText"
  | "rowUnconfirmed"
  | "sheetTableMissing"
  | "pastFigureChanged";

/** A finding about a unit's sheet. */
export interface ReportIssue extends Issue<ReportIssueCode> {
  /** The code of the task or indicator in whose row it lies; absent for what concerns the sheet as a whole. */
  readonly row?: string;
  /** What one press can put right, where there is only one way to do so. */
  readonly mend?: Mend;
  /** Why an officer keeps it as it is. */
  readonly reason?: string;
}

/** The certain mend of one cell: what it holds and what it should hold; exchanged, the two undo it. */
export interface Mend {
  readonly place: Place;
  readonly before: string | number;
  readonly after: string | number;
}

/** A finding of error severity: the sheet can't be sent as it is. */
export const errorAt = (
  place: Place,
  code: ReportIssueCode,
  params: ReportIssue["params"] = {},
): ReportIssue => finding("error", { place, code, params });

/** A finding of warning severity: an officer must know of it, and may keep it. */
export const warningAt = (
  place: Place,
  code: ReportIssueCode,
  params: ReportIssue["params"] = {},
): ReportIssue => finding("warning", { place, code, params });

/** A finding of note severity: worth knowing. */
export const noteAt = (
  place: Place,
  code: ReportIssueCode,
  params: ReportIssue["params"] = {},
): ReportIssue => finding("note", { place, code, params });

/** A finding that is put right by writing `after` in place of `before` into its cell. */
export const mendedBy = (
  issue: ReportIssue,
  { before, after }: Pick<Mend, "before" | "after">,
): ReportIssue => ({ ...issue, mend: { place: issue.place, before, after } });

const finding = (severity: Severity, rest: Omit<ReportIssue, "severity">): ReportIssue => ({
  ...rest,
  severity,
});
