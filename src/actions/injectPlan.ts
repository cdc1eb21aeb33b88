import { assignmentsOf, unitById } from "../plan";
import { isSamePeriod, periodWindow } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  freeSheetName,
  inDateSystem,
  tagOf,
  unitSheet,
  type SheetLayout,
  type SheetUpdate,
  type UnitSheetRequest,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { carryOver } from "./carryOver";
import { markerOf } from "./markerOf";
import { isClosed, ourSheets, type OurSheet } from "./ourSheets";
import { eventsFor, markedEvents } from "./planEvents";
import { keptBeside } from "./restoreSheet";
import { periodSheets, readOtherSheets } from "./unitSheets";
import { readUpdate } from "./updateSheet";

/** Why no sheet was put into the workbook, which is as it was before. */
export type InjectError =
  | { readonly code: "unitUnknown"; readonly unitId: string }
  | { readonly code: "unitWithoutWork"; readonly unitId: string }
  /**
   * The unit's sheet for this period is there already, under this name; `update` where it could be brought up to date, `kept` where
   * the sheet that it was before its last drawing stays beside it.
   */
  | {
      readonly code: "sheetThere";
      readonly sheet: string;
      readonly update?: SheetUpdate;
      readonly kept?: string;
    }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** Whose sheet is put into a workbook, and whether the user has meanwhile thought better of it. */
export interface InjectRequest extends UnitSheetRequest {
  readonly isCancelled?: () => boolean;
}

/** The sheet that was put into the workbook, and the unit's earlier one whose answers it took over, where there is one. */
export interface InjectedSheet {
  readonly sheet: string;
  readonly carriedFrom?: string;
}

/**
 * Puts a unit's sheet for a period into a workbook, after all other sheets, and shows it. A sheet of somebody else's with its name
 * is left alone: ours takes the next free one. Unless the request has answers of its own, statuses and evidence are carried over.
 * Days that the request tells of events join those that the workbook knows.
 */
export async function injectPlan(
  workbook: Workbook,
  request: InjectRequest,
): Promise<Result<InjectedSheet, InjectError>> {
  const unable = unableReason(request);
  if (unable) return err(unable);
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const there = sheetThere(summary.value, request);
  if (there)
    return err(await thereError(workbook, { summary: summary.value, own: there }, request));
  if (summary.value.structureProtected) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const others = await readOtherSheets(workbook, summary.value, request);
  if (!others.ok) return err({ code: "workbook", error: others.error });
  const { sheet: carriedFrom, answers } = carryOver(others.value, request);
  const events = eventsFor(summary.value, request);
  const drawn = { ...request, answers, events, others: periodSheets(others.value) };
  const layout = layoutFor(summary.value, drawn);
  const { name: sheet } = layout;
  const applied = await workbook.apply({
    addSheets: [layout],
    marker: markerOf(summary.value, request.plan, {
      drawn: { sheet, tag: tagOf(request) },
      events: markedEvents(summary.value, request.plan, events),
    }),
    activate: sheet,
    isCancelled: request.isCancelled,
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok(carriedFrom === undefined ? { sheet } : { sheet, carriedFrom });
}

function unableReason(request: UnitSheetRequest): InjectError | undefined {
  const { plan, unitId, period, regime } = request;
  const { end } = periodWindow(period, regime);
  if (!unitById(plan, unitId)) return { code: "unitUnknown", unitId };
  if (assignmentsOf(plan, unitId, end).length === 0) return { code: "unitWithoutWork", unitId };
  return undefined;
}

const sheetThere = (summary: WorkbookSummary, request: UnitSheetRequest): OurSheet | undefined =>
  ourSheets(summary).find(
    ({ tag }) =>
      tag.planId === request.plan.id &&
      tag.unitId === request.unitId &&
      isSamePeriod(tag.period, request.period),
  );

async function thereError(
  workbook: Workbook,
  there: { readonly summary: WorkbookSummary; readonly own: OurSheet },
  request: UnitSheetRequest,
): Promise<InjectError> {
  const { sheet } = there.own;
  if (isClosed(there.summary, there.own)) return { code: "sheetThere", sheet };
  const kept = keptBeside(there.summary, sheet);
  const known = { code: "sheetThere", sheet, ...(kept !== undefined && { kept }) } as const;
  const { plan } = request;
  const events = eventsFor(there.summary, request);
  const read = await readUpdate(workbook, there, { plan, events });
  if (!read?.ok || read.value.update.isCurrent) return known;
  return { ...known, update: read.value.update };
}

function layoutFor(summary: WorkbookSummary, request: UnitSheetRequest): SheetLayout {
  const layout = unitSheet(request);
  const taken = summary.sheets.map(({ name }) => name);
  const named = { ...layout, name: freeSheetName(layout.name, taken) };
  return inDateSystem(named, summary.date1904 ?? false);
}
