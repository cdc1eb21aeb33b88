import { err, ok } from "../../../shared";
import type { CellRange } from "../../../sheets";
import type { ModelErrorCode, Outcome } from "../api/modelError";
import type { Core } from "../state/core";
import { isOnSheet } from "../state/range";
import type { SheetState } from "../state/sheetState";

/** What a verb answers that has done its work and has nothing to tell. */
export const DONE: Outcome = ok(undefined);

export const refuse = <T = void>(code: ModelErrorCode, detail?: string): Outcome<T> =>
  err(detail === undefined ? { code } : { code, detail });

/** Does work on a sheet as one verb. */
export const onSheet = <T>(
  core: Core,
  { label, sheetId }: { readonly label: string; readonly sheetId: string },
  work: (sheet: SheetState) => Outcome<T>,
): Outcome<T> =>
  core.attempt(label, () => {
    const sheet = core.sheet(sheetId);
    return sheet ? work(sheet) : refuse("sheetMissing");
  });

/** Does work on cells of a sheet as one verb. */
export const onRange = <T>(
  core: Core,
  place: { readonly label: string; readonly sheetId: string; readonly range: CellRange },
  work: (sheet: SheetState) => Outcome<T>,
): Outcome<T> =>
  onSheet(core, place, (sheet) => (isOnSheet(place.range) ? work(sheet) : refuse("outOfBounds")));

/** The first refusal among several checks, undefined where none refuses. */
export const firstRefusal = (
  ...checks: readonly (ModelErrorCode | false | undefined)[]
): ModelErrorCode | undefined =>
  checks.find((code) => code !== false && code !== undefined) || undefined;
