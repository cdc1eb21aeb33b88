import { assignmentsOf } from "../plan";
import { isSamePeriod, periodWindow } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  formatMarker,
  freeSheetName,
  tagOf,
  unitSheet,
  type SheetLayout,
  type UnitSheetRequest,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { markedSheet, ourSheets } from "./ourSheets";

/** Why no sheet was put into the workbook, which is as it was before. */
export type InjectError =
  | { readonly code: "unitUnknown"; readonly unitId: string }
  | { readonly code: "unitWithoutWork"; readonly unitId: string }
  /** The unit's sheet for this period is there already, under this name. */
  | { readonly code: "sheetThere"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/**
 * Puts a unit's sheet for a period into a workbook, after all other sheets, and shows it; answers with the name it got. A sheet
 * of somebody else's with that name is left alone: ours takes the next free one.
 */
export async function injectPlan(
  workbook: Workbook,
  request: UnitSheetRequest,
): Promise<Result<{ readonly sheet: string }, InjectError>> {
  const unable = unableReason(request);
  if (unable) return err(unable);
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const layout = decide(summary.value, request);
  if (!layout.ok) return layout;
  const { name: sheet } = layout.value;
  const applied = await workbook.apply({
    addSheets: [layout.value],
    marker: markerWith(summary.value, request, sheet),
    activate: sheet,
  });
  return applied.ok ? ok({ sheet }) : err({ code: "workbook", error: applied.error });
}

function unableReason(request: UnitSheetRequest): InjectError | undefined {
  const { plan, unitId, period, regime } = request;
  const { end } = periodWindow(period, regime);
  if (!plan.units.some(({ id }) => id === unitId)) return { code: "unitUnknown", unitId };
  if (assignmentsOf(plan, unitId, end).length === 0) return { code: "unitWithoutWork", unitId };
  return undefined;
}

function decide(
  summary: WorkbookSummary,
  request: UnitSheetRequest,
): Result<SheetLayout, InjectError> {
  const there = ourSheets(summary).find(
    ({ tag }) =>
      tag.planId === request.plan.id &&
      tag.unitId === request.unitId &&
      isSamePeriod(tag.period, request.period),
  );
  if (there) return err({ code: "sheetThere", sheet: there.sheet });
  if (summary.structureProtected) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const layout = unitSheet(request);
  const taken = summary.sheets.map(({ name }) => name);
  return ok({ ...layout, name: freeSheetName(layout.name, taken) });
}

/** The marker that tells of all our sheets by their present names, and of the new one. */
function markerWith(summary: WorkbookSummary, request: UnitSheetRequest, sheet: string): string {
  const own = ourSheets(summary).filter(({ tag }) => tag.planId === request.plan.id);
  const sheets = [...own, { sheet, tag: tagOf(request) }].map(markedSheet);
  return formatMarker({ planId: request.plan.id, sheets });
}
