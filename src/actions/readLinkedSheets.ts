import type { Plan } from "../plan";
import type { ReportScope } from "../reporting";
import { ok, type Result } from "../shared";
import {
  linkedGrids,
  type Grid,
  type LinkedGrid,
  type MarkedLink,
  type MarkedTable,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { foreignSheets } from "./foreignSheets";
import { readMarker } from "./readMarker";

/** A sheet with a linked table: what it reports, what is known of the table, and what the sheet holds. */
export interface LinkedSheet {
  readonly sheet: string;
  readonly tag: ReportScope;
  readonly linked: {
    readonly link: MarkedLink;
    readonly table: MarkedTable;
    /** The sheet's other tables that report the same, where they are read together (see `joinLinked`). */
    readonly others?: readonly MarkedTable[];
  };
  /** Empty where the sheet is not to be found. */
  readonly grid: Grid;
}

/** The linked tables of a plan, by the sheets on which they stand now; other sheets are looked at only where one has been renamed. */
export async function readLinkedSheets(
  workbook: Workbook,
  summary: WorkbookSummary,
  plan: Plan,
): Promise<Result<readonly LinkedSheet[], WorkbookError>> {
  const marker = readMarker(summary);
  const links = marker?.links.filter(({ planId }) => planId === plan.id) ?? [];
  if (!marker || links.length === 0) return ok([]);
  const marked = { links, tables: marker.tables };
  const foreign = foreignSheets(summary);
  const names = foreign.filter((name) => links.some(({ sheet }) => sheet === name));
  const named = names.length > 0 ? await workbook.readSheets(names, { fonts: true }) : ok([]);
  if (!named.ok) return named;
  const found = linkedGrids(marked, named.value, plan);
  if (found.every(({ grid }) => grid)) return ok(found.map(linkedSheet));
  const others = foreign.filter((name) => !names.includes(name));
  const all = [...named.value, ...(await readableGrids(workbook, others))];
  return ok(linkedGrids(marked, all, plan).map(linkedSheet));
}

/** Every sheet that can be read at all, of these. */
export async function readableGrids(
  workbook: Workbook,
  names: readonly string[],
): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const name of names) {
    const read = await workbook.readSheets([name], { fonts: true });
    if (read.ok) grids.push(...read.value);
  }
  return grids;
}

function linkedSheet({ link, table, grid = emptyGrid(link.sheet) }: LinkedGrid): LinkedSheet {
  return { sheet: grid.sheet, tag: link, linked: { link, table }, grid };
}

const emptyGrid = (sheet: string): Grid => ({
  sheet,
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  date1904: false,
});
