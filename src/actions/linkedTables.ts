import type { Plan } from "../plan";
import type { Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import { readLinkedSheets, type LinkedSheet } from "./readLinkedSheets";

/** The tables that a workbook links for a plan, by the sheets on which they stand now. */
export async function linkedTables(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<readonly LinkedSheet[], WorkbookError>> {
  const summary = await workbook.inspect();
  return summary.ok ? readLinkedSheets(workbook, summary.value, plan) : summary;
}
