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
import { carryOver } from "./carryOver";
import { markedSheet, ourSheets } from "./ourSheets";

/** Why no sheet was put into the workbook, which is as it was before. */
export type InjectError =
  | { readonly code: "unitUnknown"; readonly unitId: string }
  | { readonly code: "unitWithoutWork"; readonly unitId: string }
  /** The unit's sheet for this period is there already, under this name. */
  | { readonly code: "sheetThere"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** The sheet that was put into the workbook, and the unit's earlier one whose answers it took over, where there is one. */
export interface InjectedSheet {
  readonly sheet: string;
  readonly carriedFrom?: string;
}

/**
 * Puts a unit's sheet for a period into a workbook, after all other sheets, and shows it. A sheet of somebody else's with its name
 * is left alone: ours takes the next free one. Unless the request has answers of its own, statuses and evidence are carried over.
 */
export async function injectPlan(
  workbook: Workbook,
  request: UnitSheetRequest,
): Promise<Result<InjectedSheet, InjectError>> {
  const unable = unableReason(request);
  if (unable) return err(unable);
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const refusal = refusalOf(summary.value, request);
  if (refusal) return err(refusal);
  const carried = await carryOver(workbook, summary.value, request);
  if (!carried.ok) return err({ code: "workbook", error: carried.error });
  const { sheet: carriedFrom, answers } = carried.value;
  const layout = layoutFor(summary.value, { ...request, answers });
  const { name: sheet } = layout;
  const applied = await workbook.apply({
    addSheets: [layout],
    marker: markerWith(summary.value, request, sheet),
    activate: sheet,
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok(carriedFrom === undefined ? { sheet } : { sheet, carriedFrom });
}

function unableReason(request: UnitSheetRequest): InjectError | undefined {
  const { plan, unitId, period, regime } = request;
  const { end } = periodWindow(period, regime);
  if (!plan.units.some(({ id }) => id === unitId)) return { code: "unitUnknown", unitId };
  if (assignmentsOf(plan, unitId, end).length === 0) return { code: "unitWithoutWork", unitId };
  return undefined;
}

function refusalOf(summary: WorkbookSummary, request: UnitSheetRequest): InjectError | undefined {
  const there = ourSheets(summary).find(
    ({ tag }) =>
      tag.planId === request.plan.id &&
      tag.unitId === request.unitId &&
      isSamePeriod(tag.period, request.period),
  );
  if (there) return { code: "sheetThere", sheet: there.sheet };
  if (!summary.structureProtected) return undefined;
  return { code: "workbook", error: { code: "structureProtected" } };
}

function layoutFor(summary: WorkbookSummary, request: UnitSheetRequest): SheetLayout {
  const layout = unitSheet(request);
  const taken = summary.sheets.map(({ name }) => name);
  return { ...layout, name: freeSheetName(layout.name, taken) };
}

/** The marker that tells of all our sheets by their present names, and of the new one. */
function markerWith(summary: WorkbookSummary, request: UnitSheetRequest, sheet: string): string {
  const own = ourSheets(summary).filter(({ tag }) => tag.planId === request.plan.id);
  const sheets = [...own, { sheet, tag: tagOf(request) }].map(markedSheet);
  return formatMarker({ planId: request.plan.id, sheets });
}
