import type { Plan } from "../plan";
import { ok, type Result } from "../shared";
import { sheetUpdate, type SheetUpdate } from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import { isClosed, ourSheets } from "./ourSheets";
import { eventsIn } from "./planEvents";
import { readOurSheets } from "./readOurSheets";
import { isOther, periodSheets } from "./unitSheets";

/** A sheet of ours that the plan, the days of its events or the other sheets would change, and how. */
export interface OutdatedSheet {
  readonly sheet: string;
  readonly update: SheetUpdate;
}

/** The plan's sheets in a workbook that could be brought up to date, in tab order; closed periods stay as they were sent. */
export async function outdatedSheets(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<readonly OutdatedSheet[], WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const own = ourSheets(summary.value).filter(({ tag }) => tag.planId === plan.id);
  const sheets = await readOurSheets(workbook, own);
  if (!sheets.ok) return sheets;
  const events = eventsIn(summary.value, plan);
  const open = sheets.value.filter((sheet) => !isClosed(summary.value, sheet));
  return ok(
    open.flatMap(({ sheet, grid, tag }) => {
      const others = sheets.value.filter((other) => isOther(other.tag, { ...tag, plan }));
      const update = sheetUpdate(grid, tag, { plan, events, others: periodSheets(others) });
      return update && !update.isCurrent ? [{ sheet, update }] : [];
    }),
  );
}
