import type { Plan } from "../../plan";
import { isSamePeriod } from "../../reporting";
import type { Grid } from "../grid";
import type { MarkedLink } from "../marker/linkPart";
import type { MarkedTable } from "../marker/tablePart";
import { likeliestGrid } from "./likeliestGrid";
import { tableHeaders } from "./recognise";
import { isLike, isSameTable } from "./tableMemory";

/** A link with what is known of its table, and the sheet on which that stands now, where it is to be found. */
export interface LinkedGrid {
  readonly link: MarkedLink;
  readonly table: MarkedTable;
  readonly grid?: Grid;
}

/** What a workbook's marker says of tables that units keep in their own layouts. */
export interface MarkedLinks {
  readonly links: readonly MarkedLink[];
  readonly tables: readonly MarkedTable[];
}

/**
 * Finds the sheet of each link among those given: the one of its name where the table still stands there, else, it having been
 * renamed, the only other one that bears such a table, has no link of its own, and names no other period and unit; of several, the
 * only one that names the link's own period.
 */
export function linkedGrids(
  { links, tables }: MarkedLinks,
  grids: readonly Grid[],
  plan: Plan,
): readonly LinkedGrid[] {
  const headers = new Map(grids.map((grid) => [grid, tableHeaders(grid)]));
  const bears = (grid: Grid, table: MarkedTable): boolean =>
    headers.get(grid)?.some((header) => isLike(table, header)) ?? false;
  const known = links.map((link) => {
    const table = tableOfLink(link, tables);
    const named = grids.find((grid) => grid.sheet === link.sheet && bears(grid, table));
    return { link, table, named };
  });
  const claimed = new Set(known.flatMap(({ named }) => named ?? []));
  const free = grids.filter((grid) => !claimed.has(grid));
  return known.map(({ link, table, named }) => {
    const borne = named ? [named] : free.filter((grid) => bears(grid, table));
    const grid = borne.length > 1 ? likeliestGrid(borne, { plan, link, table }) : borne[0];
    return grid ? { link, table, grid } : { link, table };
  });
}

/** What is known of the table that a link names: no more than its header, where the marker has lost the rest. */
const tableOfLink = (link: MarkedLink, tables: readonly MarkedTable[]): MarkedTable => {
  const { planId, unitId, fingerprint } = link;
  const own = tables.find((table) => isSameTable(table, link));
  return own ?? { planId, unitId, fingerprint, columns: [], rows: [] };
};

/** Whether two links are of the same sheet and period: of one table of it, or of two. */
export const isBesideLink = (a: MarkedLink, b: MarkedLink): boolean =>
  a.sheet === b.sheet && a.planId === b.planId && isSamePeriod(a.period, b.period);
