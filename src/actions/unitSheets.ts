import { isSamePeriod } from "../reporting";
import type { Result } from "../shared";
import { periodSheet, type PeriodSheet, type UnitSheetRequest } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { ourSheets, type OurSheet } from "./ourSheets";
import { readOurSheets, type ReadSheet } from "./readOurSheets";

/** Whose sheets are looked for, and for which period a sheet is drawn. */
export type UnitScope = Pick<UnitSheetRequest, "plan" | "unitId" | "period" | "regime">;

/** The unit's sheets for other periods whose days are counted alike, in tab order, in at most one call. */
export const readOtherSheets = (
  workbook: Workbook,
  summary: WorkbookSummary,
  scope: UnitScope,
): Promise<Result<readonly ReadSheet[], WorkbookError>> =>
  readOurSheets(
    workbook,
    ourSheets(summary).filter(({ tag }) => isOther(tag, scope)),
  );

/** The sheets as formulas of another one refer to them; one whose table can't be found is left out. */
export const periodSheets = (sheets: readonly ReadSheet[]): readonly PeriodSheet[] =>
  sheets.flatMap(({ grid, tag }) => periodSheet(grid, tag.period) ?? []);

/** Whether a sheet is of the same unit and plan for another period, its days counted alike. */
export const isOther = (
  tag: OurSheet["tag"],
  { plan, unitId, period, regime }: UnitScope,
): boolean =>
  tag.planId === plan.id &&
  tag.unitId === unitId &&
  tag.regime === regime &&
  !isSamePeriod(tag.period, period);
