import type { Plan } from "../plan";
import { ok, type Result } from "../shared";
import { withTable, type MarkedTable } from "../sheets";
import type { Workbook, WorkbookChange, WorkbookError, WorkbookSummary } from "../workbook";
import type { CheckedReport } from "./fileReading";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";

/** What a workbook remembers of tables that units keep in their own layouts. */
export async function knownTables(
  workbook: Workbook,
): Promise<Result<readonly MarkedTable[], WorkbookError>> {
  const summary = await workbook.inspect();
  return summary.ok ? ok(readMarker(summary.value)?.tables ?? []) : summary;
}

/** What lets a workbook remember the tables that were known when reports were read, and those that the reports' files told of. */
export function tablesChange(
  summary: WorkbookSummary,
  { plan, tables = [] }: { readonly plan: Plan; readonly tables?: readonly MarkedTable[] },
  reports: readonly CheckedReport[],
): Pick<WorkbookChange, "marker"> {
  const told = [...tables, ...reports.flatMap(({ table }) => table ?? [])];
  if (told.length === 0) return {};
  const before = readMarker(summary)?.tables ?? [];
  return { marker: markerOf(summary, plan, { tables: told.reduce(withTable, before) }) };
}
