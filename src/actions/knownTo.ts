import type { PlanEvents } from "../plan";
import type { PastReport } from "../reporting";
import { ok, type Result } from "../shared";
import { readDataSheet, recordedReports, type MarkedTable } from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import type { CollectionScope } from "./fileReading";
import { eventsIn } from "./planEvents";
import { readFiguresSheet } from "./readFiguresSheet";
import { readMarker } from "./readMarker";

/** What a workbook of the province knows before units' files are read. */
export interface ProvinceKnowledge {
  readonly events: PlanEvents;
  readonly tables: readonly MarkedTable[];
  readonly recorded: readonly PastReport[];
}

/** The days of events, units' own tables, and what was consolidated of the units' earlier periods, as a workbook of the province tells. */
export async function knownTo(
  workbook: Workbook,
  scope: CollectionScope,
): Promise<Result<ProvinceKnowledge, WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const { plan, regime } = scope;
  const figures = await readFiguresSheet(workbook, summary.value, { planId: plan.id, regime });
  if (!figures.ok) return figures;
  const rows = figures.value ? readDataSheet(figures.value) : [];
  return ok({
    events: eventsIn(summary.value, plan),
    tables: readMarker(summary.value)?.tables ?? [],
    recorded: recordedReports(scope, rows),
  });
}
