import { err, ok, type Result } from "../shared";
import { sheetCopy, sheetUpdate, type SheetUpdate, type UnitSheetRequest } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { markerOf } from "./markerOf";
import { isClosed, ourSheets, type OurSheet } from "./ourSheets";
import { periodSheets, readOtherSheets } from "./unitSheets";

/** Why a sheet was not drawn anew; the workbook is as it was before. */
export type UpdateError =
  /** The sheet is gone, or can't be read any more. */
  | { readonly code: "sheetUnreadable"; readonly sheet: string }
  /** The sheet's period is closed: it keeps what was sent until it is opened again. */
  | { readonly code: "periodClosed"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** Which sheet of ours is brought up to date, and by what. */
export interface UpdateRequest extends Pick<UnitSheetRequest, "plan" | "events"> {
  readonly sheet: string;
}

/** The sheet that was drawn anew, and the locked copy of what it held before. */
export interface UpdatedSheet {
  readonly sheet: string;
  readonly copy: string;
}

/**
 * Draws a unit's sheet anew by the present plan and layout: what officers typed moves along by its code, rows that are none of the
 * unit's work any more stay below the table, and the sheet as it was stands beside it.
 */
export async function updateSheet(
  workbook: Workbook,
  request: UpdateRequest,
): Promise<Result<UpdatedSheet, UpdateError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  if (summary.value.structureProtected) {
    return err({ code: "workbook", error: { code: "structureProtected" } });
  }
  const own = ourSheets(summary.value).find(({ sheet }) => sheet === request.sheet);
  if (own && isClosed(summary.value, own)) {
    return err({ code: "periodClosed", sheet: own.sheet });
  }
  const read = own && (await readUpdate(workbook, { summary: summary.value, own }, request));
  if (!own || !read) return err({ code: "sheetUnreadable", sheet: request.sheet });
  if (!read.ok) return err({ code: "workbook", error: read.error });
  return draw(workbook, summary.value, { own, request, ...read.value });
}

/** What an update of a sheet would change; undefined where the sheet's table can't be found. */
export async function readUpdate(
  workbook: Workbook,
  { summary, own }: { readonly summary: WorkbookSummary; readonly own: OurSheet },
  { plan, events }: Pick<UnitSheetRequest, "plan" | "events">,
) {
  const { sheet, tag } = own;
  const grids = await workbook.readSheets([sheet]);
  if (!grids.ok) return grids;
  const others = await readOtherSheets(workbook, summary, { ...tag, plan });
  if (!others.ok) return others;
  const [grid] = grids.value;
  const given = { plan, events, others: periodSheets(others.value) };
  const update = grid && sheetUpdate(grid, tag, given);
  return update && ok({ grid, update });
}

async function draw(
  workbook: Workbook,
  summary: WorkbookSummary,
  drawing: {
    readonly own: OurSheet;
    readonly request: UpdateRequest;
    readonly grid: Parameters<typeof sheetCopy>[0];
    readonly update: SheetUpdate;
  },
): Promise<Result<UpdatedSheet, UpdateError>> {
  const { own, request, grid, update } = drawing;
  const { sheet } = own;
  const copy = sheetCopy(
    grid,
    summary.sheets.map(({ name }) => name),
  );
  const applied = await workbook.apply({
    addSheets: [copy],
    replaceSheets: [{ name: sheet, layout: update.layout }],
    marker: markerOf(summary, request.plan, { drawn: { sheet, tag: update.tag } }),
    activate: sheet,
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok({ sheet, copy: copy.name });
}
