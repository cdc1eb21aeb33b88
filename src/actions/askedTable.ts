import { err, ok, type Result } from "../shared";
import {
  foreignTables,
  type ForeignTable,
  type RecogniseError,
  type TablesRequest,
} from "./foreignTables";
import type { ReportSource } from "./readReportFile";

/** The table on a sheet of a picked file that was read as its unit's report, to be asked about; of several, the first that asks. */
export async function askedTable(
  source: ReportSource,
  request: TablesRequest & { readonly sheet: string },
): Promise<Result<ForeignTable, RecogniseError>> {
  const workbook = await source.open();
  if (!workbook.ok) return err({ code: "workbook", error: workbook.error });
  const found = await foreignTables(workbook.value, request);
  if (!found.ok) return found;
  const asking = found.value.find(({ table }) => table.rows.some(({ question }) => question));
  return ok(asking ?? found.value[0]);
}
