import { ok, type Result } from "../shared";
import type { Grid } from "../sheets";
import type { Workbook, WorkbookError } from "../workbook";
import type { OurSheet } from "./ourSheets";

/** A sheet of ours with what it holds. */
export interface ReadSheet extends OurSheet {
  readonly grid: Grid;
}

/** The sheets with what they hold, in the order given, in at most one call. */
export async function readOurSheets(
  workbook: Workbook,
  ours: readonly OurSheet[],
): Promise<Result<readonly ReadSheet[], WorkbookError>> {
  if (ours.length === 0) return ok([]);
  const grids = await workbook.readSheets(
    ours.map(({ sheet }) => sheet),
    { numberFormats: false },
  );
  if (!grids.ok) return grids;
  return ok(
    grids.value.flatMap((grid, index) => {
      const own = ours[index];
      return own ? [{ ...own, grid }] : [];
    }),
  );
}
