import type { Plan, PlanEvents } from "../plan";
import { validateReport, type ReportIssue, type UnitReport } from "../reporting";
import { err, ok, type Result } from "../shared";
import { readUnitSheet, type Grid } from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import { ourSheets, type OurSheet } from "./ourSheets";

/** What sheets are checked against, and which ones: all of ours in the workbook, or only one. */
export interface CheckRequest {
  readonly plan: Plan;
  readonly events?: PlanEvents;
  readonly sheet?: string;
}

/** What the sheets say, and everything found in them, in tab order and then in sheet order. */
export interface CheckedReports {
  readonly reports: readonly UnitReport[];
  readonly issues: readonly ReportIssue[];
}

/** Why nothing could be checked. */
export type CheckError =
  { readonly code: "noSheetOfOurs" } | { readonly code: "workbook"; readonly error: WorkbookError };

/** Reads our sheets in a workbook and checks them; a sheet that can't be read is itself a finding. */
export async function checkReport(
  workbook: Workbook,
  request: CheckRequest,
): Promise<Result<CheckedReports, CheckError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const sheets = ourSheets(summary.value).filter(
    ({ sheet }) => request.sheet === undefined || sheet === request.sheet,
  );
  if (sheets.length === 0) return err({ code: "noSheetOfOurs" });
  const grids = await workbook.readSheets(sheets.map(({ sheet }) => sheet));
  if (!grids.ok) return err({ code: "workbook", error: grids.error });
  return ok(checkGrids(grids.value, sheets, request));
}

function checkGrids(
  grids: readonly Grid[],
  sheets: readonly OurSheet[],
  { plan, events }: CheckRequest,
): CheckedReports {
  const checked = grids.map((grid, index): CheckedReports => {
    const report = readUnitSheet(grid, { plan, tag: sheets[index]?.tag });
    if (!report.ok) return { reports: [], issues: [report.error] };
    return { reports: [report.value], issues: validateReport(plan, report.value, { events }) };
  });
  return {
    reports: checked.flatMap(({ reports }) => reports),
    issues: checked.flatMap(({ issues }) => issues),
  };
}
