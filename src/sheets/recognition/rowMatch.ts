import type { RecognisedRow, RowKind } from "./recognition";

/** What a row is, and which task or indicator of the plan. */
export type RowMatch = Pick<
  RecognisedRow,
  | "kind"
  | "taskCode"
  | "indicatorCode"
  | "confidence"
  | "question"
  | "reasons"
  | "candidates"
  | "flags"
>;

/** A row that is no work of the plan's, unless more is given. */
export const plainMatch = (kind: RowKind, given: Partial<RowMatch> = {}): RowMatch => ({
  kind,
  taskCode: null,
  indicatorCode: null,
  confidence: 1,
  question: false,
  reasons: [],
  candidates: [],
  flags: [],
  ...given,
});
