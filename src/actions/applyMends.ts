import type { Mend } from "../reporting";
import { err, ok, type CellValue, type Result } from "../shared";
import { parseRange, type Grid } from "../sheets";
import type { CellsChange, Workbook, WorkbookError } from "../workbook";

/** Which mends were written; a cell that holds something else by now was left alone. */
export interface AppliedMends {
  readonly applied: readonly Mend[];
  readonly passedOver: readonly Mend[];
}

/** Writes mends into the open workbook, all at once, each only where its cell still holds what was found there. */
export async function applyMends(
  workbook: Workbook,
  mends: readonly Mend[],
): Promise<Result<AppliedMends, WorkbookError>> {
  const sheets = [...new Set(mends.map(({ place }) => place.sheet))];
  const grids = await workbook.readSheets(sheets);
  if (!grids.ok) return grids;
  const isThere = (mend: Mend): boolean => valueAt(grids.value, mend) === mend.before;
  const applied = mends.filter(isThere);
  const passedOver = mends.filter((mend) => !isThere(mend));
  if (applied.length > 0) {
    const written = await workbook.apply({ cells: applied.flatMap(cellsOf) });
    if (!written.ok) return err(written.error);
  }
  return ok({ applied, passedOver });
}

/** The mend that takes another one back. */
export const undoOf = ({ place, before, after }: Mend): Mend => ({
  place,
  before: after,
  after: before,
});

function valueAt(grids: readonly Grid[], { place }: Mend): CellValue {
  const range = parseRange(place.cell ?? "");
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  return range === undefined ? null : (grid?.values[range.top]?.[range.left] ?? null);
}

const cellsOf = ({ place: { sheet, cell }, after }: Mend): readonly CellsChange[] =>
  cell === undefined ? [] : [{ sheet, address: cell, content: [[after]] }];
