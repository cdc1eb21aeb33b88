import { isSamePeriod } from "../../reporting";
import type { Grid } from "../grid";
import { unitOfTable } from "./letterhead";
import { linkedTable, type LinkContext } from "./readLinkedSheet";

/** Of sheets that all bear a linked table, the one that it was linked on by what they say of period and unit; undefined in doubt. */
export function likeliestGrid(grids: readonly Grid[], context: LinkContext): Grid | undefined {
  const told = grids.map((grid) => ({ grid, fit: fitOf(grid, context) }));
  const named = told.filter(({ fit }) => fit === "named");
  const [only, ...others] = named.length > 0 ? named : told.filter(({ fit }) => fit === "open");
  return others.length === 0 ? only?.grid : undefined;
}

/** Whether a sheet names the link's own period, another one or another unit, or leaves that open. */
function fitOf(grid: Grid, context: LinkContext): "named" | "open" | "other" {
  const table = linkedTable(grid, context);
  if (!table || table.periodMissing) return "other";
  const { plan, link } = context;
  const unit = unitOfTable(grid, table, plan);
  if (unit !== undefined && unit !== link.unitId) return "other";
  if (table.statedPeriod === undefined) return "open";
  return isSamePeriod(table.statedPeriod, link.period) ? "named" : "other";
}
