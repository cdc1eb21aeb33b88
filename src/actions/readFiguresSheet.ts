import { ok, type Result } from "../shared";
import type { Grid, PeriodRecord } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { provinceSheetsIn } from "./provinceChange";

/** The sheet of figures that a workbook has of a plan, as it stands; undefined where it has none. */
export async function readFiguresSheet(
  workbook: Workbook,
  summary: WorkbookSummary,
  scope: Pick<PeriodRecord["indicators"], "planId" | "regime">,
): Promise<Result<Grid | undefined, WorkbookError>> {
  const own = provinceSheetsIn(summary, scope).get("data")?.[0];
  if (!own) return ok(undefined);
  const grids = await workbook.readSheets([own.name]);
  return grids.ok ? ok(grids.value[0]) : grids;
}
