import type { Plan } from "../plan";
import type { ReportIssue, UnitReport } from "../reporting";
import type { Result } from "../shared";
import { readLinkedSheet, readUnitSheet, type Grid } from "../sheets";
import type { SheetToCheck } from "./sheetsToCheck";

/** The plan that a sheet is read for, and what it held when it was read last, where it was. */
export interface SheetContext {
  readonly plan: Plan;
  readonly before?: Grid;
}

/** What a sheet of ours or a linked table says as a report. */
export const readSheet = (
  { grid, tag, linked }: SheetToCheck,
  { plan, before }: SheetContext,
): Result<UnitReport, ReportIssue> =>
  linked
    ? readLinkedSheet(grid, { plan, ...linked })
    : readUnitSheet(grid, { plan, tag, before, isRemembered: true });
