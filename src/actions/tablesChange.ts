import type { Plan } from "../plan";
import { lastingTable, withTable, type MarkedTable } from "../sheets";
import type { WorkbookChange, WorkbookSummary } from "../workbook";
import type { CheckedReport } from "./fileReading";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";

/** What lets a workbook remember the tables that were known when reports were read, and those that the reports' files told of. */
export function tablesChange(
  summary: WorkbookSummary,
  { plan, tables = [] }: { readonly plan: Plan; readonly tables?: readonly MarkedTable[] },
  reports: readonly CheckedReport[],
): Pick<WorkbookChange, "marker"> {
  const told = [...tables, ...reports.flatMap((report) => report.tables ?? [])];
  if (told.length === 0) return {};
  const before = readMarker(summary)?.tables ?? [];
  const lasting = told.map(lastingTable).reduce(withTable, before);
  return { marker: markerOf(summary, plan, { tables: lasting }) };
}
