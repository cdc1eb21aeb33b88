import { err, ok, type Result } from "../shared";
import {
  drawnPeriodSheet,
  inputRanges,
  keptSheetName,
  sheetUpdate,
  UNIT_SHEET_PROTECTION,
  type Grid,
  type SheetUpdate,
  type UnitSheetRequest,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { markerOf } from "./markerOf";
import { isClosed, ourSheets, type OurSheet } from "./ourSheets";
import type { ReadSheet } from "./readOurSheets";
import { eventsFor, markedEvents } from "./planEvents";
import { resumOthers } from "./resumOthers";
import { periodSheets, readOtherSheets } from "./unitSheets";

/** Why a sheet was not drawn anew; the workbook is as it was before. */
export type UpdateError =
  /** The sheet is gone, or can't be read any more. */
  | { readonly code: "sheetUnreadable"; readonly sheet: string }
  /** The sheet's period is closed: it keeps what was sent until it is opened again. */
  | { readonly code: "periodClosed"; readonly sheet: string }
  /** The plan and the other sheets would change nothing in it. */
  | { readonly code: "upToDate"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** Which sheet of ours is brought up to date, and by what. */
export interface UpdateRequest extends Pick<UnitSheetRequest, "plan" | "events"> {
  readonly sheet: string;
}

/** The sheet that was drawn anew, and the name under which it stays, locked, as it was before. */
export interface UpdatedSheet {
  readonly sheet: string;
  readonly kept: string;
}

/**
 * Draws a unit's sheet anew by the present plan and layout: what officers typed moves along by its code, rows that are none of the
 * unit's work any more stay below the table, and the sheet as it was stands beside it, so that formulas which look at it keep
 * their cells. The sums of the unit's other sheets turn to the new one. Days that the request tells of events join those that the
 * workbook knows.
 */
export async function updateSheet(
  workbook: Workbook,
  asked: UpdateRequest,
): Promise<Result<UpdatedSheet, UpdateError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const { plan, sheet } = asked;
  const request = { plan, sheet, events: eventsFor(summary.value, asked) };
  if (summary.value.structureProtected) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const own = ourSheets(summary.value).find((each) => each.sheet === sheet);
  if (own && isClosed(summary.value, own)) return err({ code: "periodClosed", sheet });
  const read = own && (await readUpdate(workbook, { summary: summary.value, own }, request));
  if (!own || !read) return err({ code: "sheetUnreadable", sheet });
  if (!read.ok) return err({ code: "workbook", error: read.error });
  if (read.value.update.isCurrent) return err({ code: "upToDate", sheet });
  return draw(workbook, summary.value, { own, request, ...read.value });
}

/** What an update of a sheet would change; undefined where the sheet's table can't be found. */
export async function readUpdate(
  workbook: Workbook,
  { summary, own }: { readonly summary: WorkbookSummary; readonly own: OurSheet },
  { plan, events }: Pick<UnitSheetRequest, "plan" | "events">,
): Promise<Result<ReadUpdate, WorkbookError> | undefined> {
  const { sheet, tag } = own;
  const grids = await workbook.readSheets([sheet]);
  if (!grids.ok) return grids;
  const others = await readOtherSheets(workbook, summary, { ...tag, plan });
  if (!others.ok) return others;
  const [grid] = grids.value;
  const given = { plan, events, others: periodSheets(others.value) };
  const update = grid && sheetUpdate(grid, tag, given);
  return update && ok({ grid, update, others: others.value });
}

interface ReadUpdate {
  readonly grid: Grid;
  readonly update: SheetUpdate;
  readonly others: readonly ReadSheet[];
}

async function draw(
  workbook: Workbook,
  summary: WorkbookSummary,
  drawing: ReadUpdate & { readonly own: OurSheet; readonly request: Required<UpdateRequest> },
): Promise<Result<UpdatedSheet, UpdateError>> {
  const { own, request, grid, update } = drawing;
  const { sheet, tag } = own;
  const kept = keptSheetName(
    sheet,
    summary.sheets.map(({ name }) => name),
  );
  const drawn = drawnPeriodSheet(update.layout, tag.period);
  const { cells, locks } = resumOthers(summary, { ...drawing, sheet, drawn });
  const ranges = inputRanges(grid, { plan: request.plan, tag });
  const applied = await workbook.apply({
    replaceSheets: [{ name: sheet, layout: update.layout, keepAs: kept }],
    cells,
    locks: [{ sheet, ranges, locked: true, protection: UNIT_SHEET_PROTECTION }, ...locks],
    marker: markerOf(summary, request.plan, {
      drawn: { sheet, tag: update.tag },
      events: markedEvents(summary, request.plan, request.events),
    }),
    activate: sheet,
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok({ sheet, kept });
}
