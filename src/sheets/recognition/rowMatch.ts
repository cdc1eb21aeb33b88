import type { MatchCandidate, MatchReason, RowFlag, RowKind } from "./recognition";

/** What a row is, and which task or indicator of the plan. */
export interface RowMatch {
  readonly kind: RowKind;
  readonly taskCode: string | null;
  readonly indicatorCode: string | null;
  readonly confidence: number;
  readonly question: boolean;
  readonly reasons: readonly MatchReason[];
  readonly candidates: readonly MatchCandidate[];
  readonly flags: readonly RowFlag[];
}

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
