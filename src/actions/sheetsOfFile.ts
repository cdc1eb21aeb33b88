import type { Plan, UnitId } from "../plan";
import { isEarlierPeriod, isSamePeriod, type ReportScope } from "../reporting";
import { ok, type Result } from "../shared";
import type { Grid } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import type { CollectionScope } from "./fileReading";
import { joinLinked } from "./joinLinked";
import { ourSheets } from "./ourSheets";
import { readableGrids, readLinkedSheets, type LinkedSheet } from "./readLinkedSheets";
import { readMarker } from "./readMarker";
import { readOurSheets } from "./readOurSheets";

/** A sheet of a unit's file: one of ours by its tag, one with a linked table, or one that may yet turn out to be a report. */
export interface SheetOfFile {
  readonly grid: Grid;
  readonly tag?: ReportScope;
  readonly linked?: LinkedSheet["linked"];
}

/** The sheets that may report the period, and, beside sheets of ours or linked ones, those of earlier periods that can be read. */
export interface SheetsOfFile {
  readonly sheets: readonly SheetOfFile[];
  readonly earlier: readonly SheetOfFile[];
}

/**
 * Our sheets and linked tables of the period where there are some, else all sheets of ours, which tell what they are instead, else
 * every sheet that can be read at all: the form code printed on one may tell, or a table of the unit's own.
 */
export async function sheetsOfFile(
  workbook: Workbook,
  summary: WorkbookSummary,
  { plan, period }: CollectionScope,
): Promise<Result<SheetsOfFile, WorkbookError>> {
  const links = await readLinkedSheets(workbook, summary, plan);
  if (!links.ok) return links;
  const isDue = ({ tag }: Tagged) => tag.planId === plan.id && isSamePeriod(tag.period, period);
  const isPast = ({ tag }: Tagged) => tag.planId === plan.id && isEarlierPeriod(tag.period, period);
  const tables = joinLinked(links.value);
  const linked = tables.filter(isDue).map(linkedOfFile);
  const ours = ourSheets(summary);
  const due = ours.filter(isDue);
  const hasDue = due.length + linked.length > 0;
  const read = await readOurSheets(workbook, hasDue ? due : ours);
  if (!read.ok) return read;
  const sheets: readonly SheetOfFile[] = [...read.value, ...linked];
  if (sheets.length === 0) return ok({ sheets: await allSheets(workbook, summary), earlier: [] });
  const past = await readOurSheets(workbook, hasDue ? ours.filter(isPast) : []);
  const pastLinked = hasDue ? tables.filter(isPast).map(linkedOfFile) : [];
  return ok({ sheets, earlier: [...(past.ok ? past.value : []), ...pastLinked] });
}

interface Tagged {
  readonly tag: ReportScope;
}

const linkedOfFile = ({ grid, linked }: LinkedSheet): SheetOfFile => ({ grid, linked });

async function allSheets(
  workbook: Workbook,
  summary: WorkbookSummary,
): Promise<readonly SheetOfFile[]> {
  const names = summary.sheets.map(({ name }) => name);
  return (await readableGrids(workbook, names)).map((grid) => ({ grid }));
}

/** The only unit whose tables a workbook links. */
export function linkedUnit(summary: WorkbookSummary, { id }: Plan): UnitId | undefined {
  const links = readMarker(summary)?.links.filter(({ planId }) => planId === id) ?? [];
  const [only, ...others] = new Set(links.map(({ unitId }) => unitId));
  return others.length === 0 ? only : undefined;
}
