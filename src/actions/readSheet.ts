import type { Plan } from "../plan";
import type { ReportIssue, UnitReport } from "../reporting";
import type { Result } from "../shared";
import { readLinkedSheet, readUnitSheet, type Grid } from "../sheets";
import type { SheetOfFile } from "./sheetsOfFile";

/** The plan that a sheet is read for, what it held when it was read last, where it was, and whether it will be read again. */
export interface SheetContext {
  readonly plan: Plan;
  readonly before?: Grid;
  readonly isRemembered?: boolean;
}

/** What a sheet of ours or a linked table says as a report. */
export const readSheet = (
  { grid, tag, linked }: SheetOfFile,
  { plan, before, isRemembered }: SheetContext,
): Result<UnitReport, ReportIssue> =>
  linked
    ? readLinkedSheet(grid, { plan, ...linked })
    : readUnitSheet(grid, { plan, tag, before, isRemembered });
