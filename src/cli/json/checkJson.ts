import { reportIssueWords } from "../../messages";
import { formatPeriod, type ReportIssue } from "../../reporting";
import type { CheckedFile } from "../checkedFile";
import { countBySeverity } from "../severities";

/** What `check --json` prints: each file with its reports and findings, or why it could not be checked. */
export function checkJson(files: readonly CheckedFile[]) {
  const issues = files.flatMap(({ result }) => (result.ok ? result.value.issues : []));
  return { files: files.map(fileJson), counts: countBySeverity(issues) };
}

/** A finding on a unit's sheet as `--json` prints it. */
export function findingJson(issue: ReportIssue) {
  const { code, severity, place } = issue;
  const { what, why, mend } = reportIssueWords(issue);
  return { code, severity, sheet: place.sheet, cell: place.cell, what, why, mend };
}

function fileJson({ file, result }: CheckedFile) {
  if (!result.ok) return { file, error: result.error, reports: [], findings: [] };
  const { reports, issues } = result.value;
  return {
    file,
    reports: reports.map(({ unitId, period, regime, place }) => ({
      unit: unitId,
      period: formatPeriod(period),
      regime,
      sheet: place.sheet,
    })),
    findings: issues.map(findingJson),
  };
}
