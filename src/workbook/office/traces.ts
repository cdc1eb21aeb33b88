import type { WorkbookChange } from "../workbook";
import { newSheetsOf } from "./newSheet";
import { keyOf } from "./refusal";
import { isRestored, restorationsOf, type RestorationBefore } from "./restore";
import type { SheetBefore, Survey } from "./survey";

/** A sheet as it stands after a change has failed. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
}

/** What is left of a change among the sheets. */
export interface Traces {
  /** New sheets, finished or not, by their present names. */
  readonly toDelete: readonly string[];
  /** Sheets that were being replaced, as they stood before. */
  readonly toBringBack: readonly SheetBefore[];
  readonly toUndo: readonly RestorationBefore[];
}

/**
 * What a failed change has left among the sheets, or that it was complete and only its answer was lost. A new sheet under its own
 * name counts as ours only while another trace shows that the last batch had begun: otherwise somebody else may have added it.
 */
export function tracesOf(
  change: WorkbookChange,
  survey: Survey,
  present: readonly SheetNow[],
): Traces | "complete" {
  const sheets = newSheetsOf(change);
  const before = new Set(survey.sheets.map(({ id }) => id));
  const added = new Map(
    present.filter(({ id }) => !before.has(id)).map(({ name }) => [keyOf(name), name]),
  );
  const names = new Set(present.map(({ name }) => name));
  const isBroken = sheets.some((sheet) => names.has(sheet.unfinished) || names.has(sheet.outgoing));
  const finished = sheets.flatMap(({ unfinished, layout }) =>
    names.has(unfinished) ? [] : (added.get(keyOf(layout.name)) ?? []),
  );
  const returns = restorationsOf(change, survey);
  const isDone =
    finished.length === sheets.length && returns.every((one) => isRestored(one, present));
  if (!isBroken && sheets.length + returns.length > 0 && isDone) return "complete";
  const unfinished = sheets.flatMap((sheet) => added.get(keyOf(sheet.unfinished)) ?? []);
  return {
    toUndo: returns,
    toDelete: isBroken ? [...unfinished, ...finished] : [],
    toBringBack: survey.sheets.filter((sheet) =>
      sheets.some(
        ({ replaces }) => replaces !== undefined && keyOf(replaces) === keyOf(sheet.name),
      ),
    ),
  };
}
