import { unitById, type Plan } from "../plan";
import { errorAt, type ReportIssue, type ReportScope, type UnitReport } from "../reporting";
import { err, ok, type Result } from "../shared";
import { sheetPlace, type Grid } from "./grid";
import { parseSheetTag, type SheetTag } from "./sheetTag";
import { periodDoubts } from "./unitSheet/periodDoubts";
import { findTable } from "./unitSheet/findTable";
import { readRecords } from "./unitSheet/readRecords";

/** What is known of a sheet besides its cells; without a tag, the form code printed below the table says whose it is. */
export interface UnitSheetContext {
  readonly plan: Plan;
  readonly tag?: ReportScope;
  /** What the sheet held when it was read for the same plan and tag before: only rows that changed since are read again. */
  readonly before?: Grid;
  /** The sheet may be the `before` of a later reading. */
  readonly isRemembered?: boolean;
}

/**
 * What a unit's sheet says, read by codes and header words wherever rows and columns have gone, doubts included. The error says
 * why the sheet can't be read at all.
 */
export function readUnitSheet(
  grid: Grid,
  { tag = printedTag(grid), ...context }: UnitSheetContext,
): Result<UnitReport, ReportIssue> {
  const { plan } = context;
  const place = sheetPlace(grid);
  if (!tag) return err(errorAt(place, "sheetIdentityMissing"));
  const { planId, unitId, period, regime } = tag;
  if (planId !== plan.id) return err(errorAt(place, "sheetPlanDiffers", { planId }));
  if (!unitById(plan, unitId)) {
    return err(errorAt(place, "sheetUnitUnknown", { unitId }));
  }
  const table = findTable(grid);
  if (!table) return err(errorAt(place, "sheetHeaderMissing"));
  const { tasks, indicators, doubts } = readRecords(grid, table, { ...context, tag });
  return ok({
    planId,
    unitId,
    period,
    regime,
    place,
    tasks,
    indicators,
    doubts: [...periodDoubts(grid, table, tag), ...doubts],
  });
}

/** The tag in the first cell whose text holds one. */
function printedTag(grid: Grid): SheetTag | undefined {
  for (const value of grid.values.flat()) {
    const tag = typeof value === "string" ? parseSheetTag(value) : undefined;
    if (tag) return tag;
  }
  return undefined;
}
