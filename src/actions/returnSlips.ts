import type { Consolidation } from "../consolidation";
import type { IndicatorCode, UnitId } from "../plan";
import type { ReportIssue } from "../reporting";
import type { FileReading } from "./fileReading";

/** What a unit must mend before its figures count in full: the file it sent, the findings in it, and the figures it still owes. */
export interface ReturnSlip {
  readonly unitId: UnitId;
  readonly file?: string;
  readonly errors: readonly ReportIssue[];
  readonly warnings: readonly ReportIssue[];
  readonly missing: readonly IndicatorCode[];
}

/** The slips of all units that have something to mend, in the order in which the plan first asks them; a sound report has none. */
export function returnSlips(
  { indicators }: Consolidation,
  files: readonly FileReading[],
): readonly ReturnSlip[] {
  const reports = new Map(
    files.flatMap(({ file, reports: own }) =>
      own.map(({ report, findings }) => [report.unitId, { file, findings }] as const),
    ),
  );
  const missing = new Map<UnitId, IndicatorCode[]>();
  for (const { code, parts } of indicators) {
    for (const { unitId, standing } of parts) {
      const owed = missing.get(unitId) ?? [];
      missing.set(unitId, standing === "missing" ? [...owed, code] : owed);
    }
  }
  return [...new Set([...missing.keys(), ...reports.keys()])]
    .map((unitId) => slipOf(unitId, reports.get(unitId), missing.get(unitId) ?? []))
    .filter(({ errors, missing: owed }) => errors.length + owed.length > 0);
}

function slipOf(
  unitId: UnitId,
  report: { readonly file: string; readonly findings: readonly ReportIssue[] } | undefined,
  missing: readonly IndicatorCode[],
): ReturnSlip {
  const found = (severity: ReportIssue["severity"]) =>
    (report?.findings ?? []).filter((finding) => finding.severity === severity);
  return {
    unitId,
    ...(report && { file: report.file }),
    errors: found("error"),
    warnings: found("warning"),
    missing,
  };
}
