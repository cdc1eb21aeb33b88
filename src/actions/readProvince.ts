import { summarize, type History, type Summary } from "../consolidation";
import type { Plan, PlanEvents } from "../plan";
import { formatPeriod, periodWindow, type CalendarRegime, type Period } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  figurePlace,
  periodRecord,
  readDataSheet,
  recordedHistory,
  recordedPeriods,
  type DataRow,
  type FigureKey,
} from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import { eventsIn } from "./planEvents";
import { readFiguresSheet } from "./readFiguresSheet";

/** What a workbook that was consolidated into records, as the secretariat has left it. */
export interface ProvinceReading {
  /** The earliest first; there is at least one. */
  readonly periods: readonly Period[];
  readonly regime: CalendarRegime;
  readonly rows: readonly DataRow[];
  /** The days of the plan's events that the workbook tells of. */
  readonly events: PlanEvents;
}

/** Why nothing can be shown of the province. */
export type ProvinceReadingError =
  | { readonly code: "noProvinceSheets" }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** One period of the record, with those before it. */
export interface PeriodView {
  readonly history: History;
  readonly summary: Summary;
}

/** Reads the sheet of figures in the open workbook, by whichever way of counting days it was made. */
export async function readProvince(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<ProvinceReading, ProvinceReadingError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const events = eventsIn(summary.value, plan);
  for (const regime of ["decree09", "calendar"] as const) {
    const figures = await readFiguresSheet(workbook, summary.value, { planId: plan.id, regime });
    if (!figures.ok) return err({ code: "workbook", error: figures.error });
    const rows = figures.value ? readDataSheet(figures.value) : [];
    if (rows.length > 0)
      return ok({ periods: sorted(recordedPeriods(rows), regime), regime, rows, events });
  }
  return err({ code: "noProvinceSheets" });
}

/** What a reading tells of one of its periods. */
export function viewPeriod(
  plan: Plan,
  { rows, regime, events }: ProvinceReading,
  period: Period,
): PeriodView {
  const scope = { plan, period, regime, events };
  const record = periodRecord(scope, rows);
  const history = recordedHistory(scope, record, rows);
  return { history, summary: summarize(scope, record, history) };
}

/** Shows the user the row of the sheet of figures that holds a unit's figures. */
export async function goToFigure(
  workbook: Workbook,
  scope: { readonly planId: string; readonly regime: CalendarRegime },
  key: FigureKey,
): Promise<Result<void, WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const figures = await readFiguresSheet(workbook, summary.value, scope);
  if (!figures.ok) return figures;
  if (!figures.value) return err({ code: "sheetMissing" });
  const cell = figurePlace(figures.value, key);
  return workbook.goTo({ sheet: figures.value.sheet, ...(cell !== undefined && { cell }) });
}

const sorted = (periods: readonly Period[], regime: CalendarRegime): readonly Period[] =>
  [...periods].sort((a, b) => {
    const [endA, endB] = [a, b].map((period) => periodWindow(period, regime).end);
    if (endA === endB) return formatPeriod(a) < formatPeriod(b) ? -1 : 1;
    return (endA ?? "") < (endB ?? "") ? -1 : 1;
  });
