import {
  resum,
  sheetReference,
  UNIT_SHEET_PROTECTION,
  type PeriodSheet,
  type UnitSheetRequest,
} from "../sheets";
import type { CellsChange, LockChange, WorkbookSummary } from "../workbook";
import { isClosed } from "./ourSheets";
import type { ReadSheet } from "./readOurSheets";
import { periodSheets } from "./unitSheets";

/** A sheet that will hold other cells under its name, as sums refer to it then, and the unit's others, whose sums may look at it. */
interface Redrawing {
  readonly sheet: string;
  readonly drawn: PeriodSheet | undefined;
  readonly others: readonly ReadSheet[];
  readonly request: Pick<UnitSheetRequest, "plan" | "events">;
}

/** The cells of a unit's other sheets whose sums turn to the new drawing of one; closed periods keep theirs. */
export function resumOthers(
  summary: WorkbookSummary,
  redrawing: Redrawing,
): { readonly cells: readonly CellsChange[]; readonly locks: readonly LockChange[] } {
  const changed = redrawing.others
    .filter((other) => !isClosed(summary, other))
    .map((other) => ({ sheet: other.sheet, cells: cellsOf(other, redrawing) }))
    .filter(({ cells }) => cells.length > 0);
  const isProtected = new Map(summary.sheets.map((each) => [each.name, each.isProtected]));
  return {
    cells: changed.flatMap(({ cells }) => cells),
    locks: changed
      .filter(({ sheet }) => isProtected.get(sheet))
      .map(({ sheet }) => ({
        sheet,
        ranges: [],
        locked: true,
        protection: UNIT_SHEET_PROTECTION,
      })),
  };
}

function cellsOf(
  { sheet, grid, tag }: ReadSheet,
  { sheet: redrawn, drawn, others, request }: Redrawing,
): readonly CellsChange[] {
  const rest = periodSheets(others.filter((other) => other.sheet !== sheet));
  const reference = `${sheetReference(redrawn)}!`;
  return resum(grid, tag, { ...request, others: rest.concat(drawn ?? []) })
    .filter(({ content }) => JSON.stringify(content).includes(reference))
    .map((cell) => ({ sheet, ...cell }));
}
