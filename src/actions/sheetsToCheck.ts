import type { Plan } from "../plan";
import { ok, type Result } from "../shared";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { joinLinked } from "./joinLinked";
import { ourSheets } from "./ourSheets";
import { readLinkedSheets, type LinkedSheet } from "./readLinkedSheets";
import { readOurSheets, type ReadSheet } from "./readOurSheets";

/** A sheet of ours, or one with a linked table, with what it holds. */
export type SheetToCheck = (ReadSheet & { readonly linked?: undefined }) | LinkedSheet;

/** Every sheet of ours and every linked table of the plan, in tab order; linked tables that are not to be found come last. */
export async function sheetsToCheck(
  workbook: Workbook,
  summary: WorkbookSummary,
  plan: Plan,
): Promise<Result<readonly SheetToCheck[], WorkbookError>> {
  const ours = await readOurSheets(workbook, ourSheets(summary));
  if (!ours.ok) return ours;
  const linked = await readLinkedSheets(workbook, summary, plan);
  if (!linked.ok) return linked;
  const names = summary.sheets.map(({ name }) => name);
  const placeOf = ({ sheet }: SheetToCheck): number =>
    names.includes(sheet) ? names.indexOf(sheet) : names.length;
  return ok([...ours.value, ...joinLinked(linked.value)].sort((a, b) => placeOf(a) - placeOf(b)));
}
