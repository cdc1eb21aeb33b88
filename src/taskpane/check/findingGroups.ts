import type { ReportIssue, Severity } from "../../reporting";

/** How findings are told apart on the page: by severity, and those that an officer keeps. */
export type FindingKind = Severity | "kept";

/** The kinds, the gravest first. */
export const FINDING_KINDS: readonly FindingKind[] = ["error", "warning", "note", "kept"];

/** What is shown of the findings: some kinds, of all sheets or of one. */
export interface FindingFilter {
  readonly kinds: ReadonlySet<FindingKind>;
  readonly sheet?: string;
}

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly ReportIssue[];
}

/** The kind of a finding. */
export const kindOf = ({ severity, reason }: ReportIssue): FindingKind =>
  reason === undefined ? severity : "kept";

/** How many findings there are of a kind. */
export const countOf = (findings: readonly ReportIssue[], kind: FindingKind): number =>
  findings.filter((finding) => kindOf(finding) === kind).length;

/** What passes a filter, by kind; a kind without findings is left out. */
export function findingGroups(
  findings: readonly ReportIssue[],
  { kinds, sheet }: FindingFilter,
): readonly FindingGroup[] {
  const shown = findings.filter(({ place }) => sheet === undefined || place.sheet === sheet);
  return FINDING_KINDS.filter((kind) => kinds.has(kind))
    .map((kind) => ({ kind, findings: shown.filter((finding) => kindOf(finding) === kind) }))
    .filter((group) => group.findings.length > 0);
}

/** What tells a finding from all others of the same check. */
export const findingKey = ({ code, place, params }: ReportIssue): string =>
  JSON.stringify([place.sheet, place.cell, code, params]);
