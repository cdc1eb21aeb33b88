import type { ReportIssue, Severity } from "../../reporting";

/** Findings of one severity, in the order in which they were found. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly ReportIssue[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Findings by severity, the gravest first; a severity without findings is left out. */
export const bySeverity = (findings: readonly ReportIssue[]): readonly FindingGroup[] =>
  SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
