import type { Plan, UnitId } from "../plan";
import { isSamePeriod } from "../reporting";
import { ok, type Result } from "../shared";
import type { Grid, SheetTag } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import type { CollectionScope } from "./fileReading";
import { ourSheets } from "./ourSheets";
import { readableGrids, readLinkedSheets, type LinkedSheet } from "./readLinkedSheets";
import { readMarker } from "./readMarker";
import { readOurSheets } from "./readOurSheets";

/** A sheet of a unit's file: one of ours by its tag, one with a linked table, or one that may yet turn out to be a report. */
export interface SheetOfFile {
  readonly grid: Grid;
  readonly tag?: SheetTag;
  readonly linked?: LinkedSheet["linked"];
}

/**
 * Our sheets and linked tables of the period where there are some, else all sheets of ours, which tell what they are instead, else
 * every sheet that can be read at all: the form code printed on one may tell, or a table of the unit's own.
 */
export async function sheetsOfFile(
  workbook: Workbook,
  summary: WorkbookSummary,
  { plan, period }: CollectionScope,
): Promise<Result<readonly SheetOfFile[], WorkbookError>> {
  const links = await readLinkedSheets(workbook, summary, plan);
  if (!links.ok) return links;
  const linked = links.value.filter(({ tag }) => isSamePeriod(tag.period, period));
  const ours = ourSheets(summary);
  const due = ours.filter(({ tag }) => tag.planId === plan.id && isSamePeriod(tag.period, period));
  const isDue = due.length + linked.length > 0;
  const read = await readOurSheets(workbook, isDue ? due : ours);
  if (!read.ok) return read;
  const known: readonly SheetOfFile[] = [
    ...read.value,
    ...linked.map(({ grid, linked: own }) => ({ grid, linked: own })),
  ];
  if (known.length > 0) return ok(known);
  const names = summary.sheets.map(({ name }) => name);
  return ok((await readableGrids(workbook, names)).map((grid) => ({ grid })));
}

/** The only unit whose tables a workbook links. */
export function linkedUnit(summary: WorkbookSummary, { id }: Plan): UnitId | undefined {
  const links = readMarker(summary)?.links.filter(({ planId }) => planId === id) ?? [];
  const [only, ...others] = new Set(links.map(({ unitId }) => unitId));
  return others.length === 0 ? only : undefined;
}
