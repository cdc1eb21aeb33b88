import type { SourceSpan } from "../plan";

/** What keeps a document from being read as a plan. */
type PlanErrorCode = "noTaskList" | "noYear" | "duplicateCode";

/** What was read with a doubt that a person should settle. */
export type PlanDoubtCode =
  | "numberingGap"
  | "noStartDate"
  | "taskWithoutAgency"
  | "unknownAgency"
  | "misspeltAgency"
  | "taskWithoutDeadline"
  | "unreadDeadline"
  | "percentLeftOut"
  | "percentRange"
  | "lineLeftOut";

export type PlanIssueCode = PlanErrorCode | PlanDoubtCode;

/** A finding of the reader: what, and where in the document (absent where it concerns the whole of it). */
export interface PlanIssue<Code extends PlanIssueCode = PlanIssueCode> {
  readonly code: Code;
  readonly span?: SourceSpan;
  readonly params: Readonly<Record<string, string>>;
}

export type PlanDoubt = PlanIssue<PlanDoubtCode>;
