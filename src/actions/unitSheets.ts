import { isSamePeriod } from "../reporting";
import { ok, type Result } from "../shared";
import { periodSheet, type Grid, type PeriodSheet, type UnitSheetRequest } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { ourSheets, type OurSheet } from "./ourSheets";

/** A unit's sheet for another period, as it was read. */
export interface ReadSheet extends OurSheet {
  readonly grid: Grid;
}

/** Whose sheets are looked for, and for which period a sheet is drawn. */
export type UnitScope = Pick<UnitSheetRequest, "plan" | "unitId" | "period" | "regime">;

/** The unit's sheets for other periods whose days are counted alike, in tab order, in at most one call. */
export async function readOtherSheets(
  workbook: Workbook,
  summary: WorkbookSummary,
  scope: UnitScope,
): Promise<Result<readonly ReadSheet[], WorkbookError>> {
  const others = ourSheets(summary).filter(({ tag }) => isOther(tag, scope));
  if (others.length === 0) return ok([]);
  const grids = await workbook.readSheets(others.map(({ sheet }) => sheet));
  if (!grids.ok) return grids;
  return ok(grids.value.flatMap((grid, index) => merged(others[index], grid)));
}

/** The sheets as formulas of another one refer to them; one whose table can't be found is left out. */
export const periodSheets = (sheets: readonly ReadSheet[]): readonly PeriodSheet[] =>
  sheets.flatMap(({ grid, tag }) => periodSheet(grid, tag.period) ?? []);

const isOther = (tag: OurSheet["tag"], { plan, unitId, period, regime }: UnitScope): boolean =>
  tag.planId === plan.id &&
  tag.unitId === unitId &&
  tag.regime === regime &&
  !isSamePeriod(tag.period, period);

const merged = (own: OurSheet | undefined, grid: Grid): readonly ReadSheet[] =>
  own ? [{ ...own, grid }] : [];
