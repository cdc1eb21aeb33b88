import type { Plan } from "../plan";
import { err, ok, type Result } from "../shared";
import {
  inputRanges,
  periodSheet,
  readUnitSheet,
  setAsideName,
  UNIT_SHEET_PROTECTION,
  type Grid,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { markerOf } from "./markerOf";
import { isClosed, ourSheets, type OurSheet } from "./ourSheets";
import { eventsIn } from "./planEvents";
import type { ReadSheet } from "./readOurSheets";
import { resumOthers } from "./resumOthers";
import { differencesOf, type VersionDifference } from "./settleVersions";
import { readOtherSheets } from "./unitSheets";

/** Which sheet of ours gives way to the earlier one that stays beside it, both by their present names. */
export interface RestoreRequest {
  readonly plan: Plan;
  readonly sheet: string;
  readonly kept: string;
}

/** Why an earlier sheet did not come back; the workbook is as it was before. */
export type RestoreError =
  /** One of the two is gone, or is not what it was. */
  | { readonly code: "keptMissing"; readonly sheet: string }
  | { readonly code: "periodClosed"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** The sheet that came back, and the name under which its drawing stays, locked. */
export interface RestoredSheet {
  readonly sheet: string;
  readonly setAside: string;
}

/** The earlier sheet that stays beside a sheet of ours, the last one in tab order where there are several. */
export const keptBeside = ({ sheets }: WorkbookSummary, sheet: string): string | undefined =>
  sheets.findLast(({ former }) => former === sheet)?.name;

/** What a sheet says otherwise than the earlier one beside it: `counted` is the present sheet, `other` the earlier one. */
export async function restoreDifferences(
  workbook: Workbook,
  request: RestoreRequest,
): Promise<Result<readonly VersionDifference[], RestoreError>> {
  const pair = await openPair(workbook, request);
  if (!pair.ok) return pair;
  const { own, drawing, earlier } = pair.value;
  const [now, before] = [drawing, earlier].map((grid) =>
    readUnitSheet(grid, { plan: request.plan, tag: own.tag }),
  );
  return now?.ok && before?.ok
    ? ok(differencesOf(now.value, before.value))
    : err({ code: "keptMissing", sheet: request.sheet });
}

/**
 * Lets the sheet as it was before its last drawing come back under its name and in its place, open for typing as before. The drawing
 * stays beside it, locked, with all that was typed since; the sums of the unit's other sheets turn to the sheet that is back.
 */
export async function restoreSheet(
  workbook: Workbook,
  request: RestoreRequest,
): Promise<Result<RestoredSheet, RestoreError>> {
  const pair = await openPair(workbook, request);
  if (!pair.ok) return pair;
  const { plan, sheet, kept } = request;
  const { summary, own } = pair.value;
  const others = await readOtherSheets(workbook, summary, { ...own.tag, plan });
  if (!others.ok) return err({ code: "workbook", error: others.error });
  const { cells, locks } = sumsOver(pair.value, others.value, plan);
  const setAside = setAsideName(
    sheet,
    summary.sheets.map(({ name }) => name),
  );
  const applied = await workbook.apply({
    restoreSheets: [{ name: sheet, from: kept, keepAs: setAside }],
    cells,
    locks: [...locksOf(pair.value, request), ...locks],
    marker: markerOf(summary, plan, {}),
    activate: sheet,
  });
  return applied.ok ? ok({ sheet, setAside }) : err({ code: "workbook", error: applied.error });
}

/** A sheet of ours and the earlier one beside it, with what both hold. */
interface SheetPair {
  readonly summary: WorkbookSummary;
  readonly own: OurSheet;
  readonly drawing: Grid;
  readonly earlier: Grid;
}

async function openPair(
  workbook: Workbook,
  { plan, sheet, kept }: RestoreRequest,
): Promise<Result<SheetPair, RestoreError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const own = ourSheets(summary.value).find(
    (each) => each.sheet === sheet && each.tag.planId === plan.id,
  );
  const isThere = summary.value.sheets.some(
    ({ name, former }) => name === kept && former === sheet,
  );
  if (!own || !isThere) return err({ code: "keptMissing", sheet });
  if (isClosed(summary.value, own)) return err({ code: "periodClosed", sheet });
  const grids = await workbook.readSheets([sheet, kept]);
  if (!grids.ok) return err({ code: "workbook", error: grids.error });
  const [drawing, earlier] = grids.value;
  return drawing && earlier
    ? ok({ summary: summary.value, own, drawing, earlier })
    : err({ code: "keptMissing", sheet });
}

/** The sums of other sheets over the earlier one, which will have the name of the drawing. */
function sumsOver(
  { summary, own, earlier }: SheetPair,
  others: readonly ReadSheet[],
  plan: Plan,
): ReturnType<typeof resumOthers> {
  const drawn = periodSheet({ ...earlier, sheet: own.sheet }, own.tag.period);
  const request = { plan, events: eventsIn(summary, plan) };
  return resumOthers(summary, { sheet: own.sheet, drawn, others, request });
}

const locksOf = ({ own: { tag }, drawing, earlier }: SheetPair, request: RestoreRequest) => {
  const { plan, sheet, kept } = request;
  const lock = (name: string, grid: Grid, locked: boolean) => ({
    sheet: name,
    ranges: inputRanges(grid, { plan, tag }),
    locked,
    protection: UNIT_SHEET_PROTECTION,
  });
  return [lock(sheet, drawing, true), lock(kept, earlier, false)];
};
