import { consolidatedReports, readDataSheet, recordedPeriods } from "../sheets";
import type { Workbook, WorkbookSummary } from "../workbook";
import { wrongPeriod } from "./fileIssue";
import type { CollectionScope, FileReading } from "./fileReading";
import { readFiguresSheet } from "./readFiguresSheet";

/**
 * What a workbook holds into which others consolidated: of each unit that they heard for the period, the rows of its sheet of
 * figures as they left them, so that communes, districts and provinces are summed alike. Undefined where it has no such sheet.
 */
export async function readProvinceFile(
  { file, workbook, summary }: OpenFile,
  scope: CollectionScope,
): Promise<FileReading | undefined> {
  const { plan, regime } = scope;
  const figures = await readFiguresSheet(workbook, summary, { planId: plan.id, regime });
  if (!figures.ok || !figures.value) return undefined;
  const place = { file, sheet: figures.value.sheet };
  const rows = readDataSheet(figures.value);
  const periods = recordedPeriods(rows);
  const reports = consolidatedReports(scope, rows, place).map((found) => ({
    ...found,
    kind: "consolidated" as const,
    findings: [],
  }));
  const issues = reports.length === 0 ? [wrongPeriod(place, periods)] : [];
  return { file, kind: "consolidated", reports, issues, periods };
}

/** A file that has been opened. */
interface OpenFile {
  readonly file: string;
  readonly workbook: Workbook;
  readonly summary: WorkbookSummary;
}
