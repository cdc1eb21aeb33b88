import type { Plan, UnitId } from "../plan";
import type { CalendarRegime, Period } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  codeCells,
  codeRemoval,
  isBesideLink,
  isSameTable,
  lastingCode,
  rememberedTable,
  withTable,
  type CellPatch,
  type MarkedLink,
  type MarkedLinks,
  type MarkedTable,
  type RecognisedTable,
} from "../sheets";
import type { Workbook, WorkbookChange, WorkbookError, WorkbookSummary } from "../workbook";
import { foreignTables, type ForeignTable, type TablesRequest } from "./foreignTables";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";

/** Which table is linked, as whose report for which period. */
export interface LinkRequest extends TablesRequest {
  readonly sheet: string;
  /** Which of the sheet's tables is meant. */
  readonly fingerprint: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
  /** Whether the codes of its rows are written beside it. */
  readonly withCodes: boolean;
}

/** Which link is taken back, and the sheet on which its table stands now. */
export interface UnlinkRequest {
  readonly plan: Plan;
  readonly link: MarkedLink;
  readonly sheet: string;
}

/** A table that is linked now. */
export interface LinkedTable {
  readonly sheet: string;
  /** How many of its rows are work of the plan. */
  readonly rows: number;
  /** How many of its rows wait for a person to say what they are. */
  readonly questions: number;
  /** Rows that say the very same and are not the same work: without codes beside them they are asked about each time. */
  readonly alike: number;
}

/** Why nothing was linked, or no link was taken away; the workbook is as it was before. */
export type LinkError =
  | { readonly code: "noTable" }
  /** Something stands in the cells to the right of the table, in which the codes would be written. */
  | { readonly code: "noRoomForCodes"; readonly cell: string }
  | { readonly code: "notLinked" }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** Links a unit's own table: the marker keeps what its columns and rows are, and that it reports the period. */
export async function linkTable(
  workbook: Workbook,
  request: LinkRequest,
): Promise<Result<LinkedTable, LinkError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const found = await foreignTables(workbook, request);
  if (!found.ok) return found;
  const own = found.value.find(({ table }) => table.fingerprint === request.fingerprint);
  if (!own) return err({ code: "noTable" });
  const codes = request.withCodes ? codeCells(own.grid, own.table, request.plan) : ok([]);
  if (!codes.ok) return err({ code: "noRoomForCodes", cell: codes.error });
  const { plan, unitId, sheet } = request;
  const table = rememberedTable(own.table, { plan, unitId });
  const { links, tables } = linksIn(summary.value);
  const link = linkOf(request);
  const applied = await workbook.apply({
    ...cellsOn(sheet, codes.value),
    marker: markerOf(summary.value, plan, {
      links: [...links.filter((each) => !givesWay(each, link, found.value)), link],
      tables: withTable(tables, table),
    }),
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok(outcomeOf(own.table, table, request));
}

/** Takes a link back, with the codes beside its table, unless another period's link of the sheet needs them. */
export async function unlinkTable(
  workbook: Workbook,
  request: UnlinkRequest,
): Promise<Result<{ readonly sheet: string }, LinkError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const { plan, sheet } = request;
  const { links, tables } = linksIn(summary.value);
  const own = links.find((link) => isSameLink(link, request.link));
  if (!own) return err({ code: "notLinked" });
  const others = links.filter((link) => link !== own);
  const isShared = others.some((link) => link.sheet === own.sheet);
  const codes = isShared ? ok([]) : await codesOn(workbook, summary.value, request);
  if (!codes.ok) return err({ code: "workbook", error: codes.error });
  const isLeft = (table: MarkedTable): boolean =>
    isSameTable(table, own) && !others.some((link) => isSameTable(table, link));
  const applied = await workbook.apply({
    ...cellsOn(sheet, codes.value),
    marker: markerOf(summary.value, plan, {
      links: others,
      tables: tables.filter((table) => !isLeft(table)),
    }),
  });
  return applied.ok ? ok({ sheet }) : err({ code: "workbook", error: applied.error });
}

/** The codes that stand beside the tables of a sheet, to be taken away; none where the sheet is gone. */
async function codesOn(
  workbook: Workbook,
  { sheets }: WorkbookSummary,
  { sheet, plan }: UnlinkRequest,
): Promise<Result<readonly CellPatch[], WorkbookError>> {
  if (!sheets.some(({ name }) => name === sheet)) return ok([]);
  const grids = await workbook.readSheets([sheet]);
  return grids.ok ? ok(grids.value.flatMap((grid) => codeRemoval(grid, plan))) : grids;
}

const linksIn = (summary: WorkbookSummary): MarkedLinks =>
  readMarker(summary) ?? { links: [], tables: [] };

/** A link of the sheet and period gives way to a newer one, unless it is of another table that stands on the sheet too. */
const givesWay = (link: MarkedLink, newer: MarkedLink, found: readonly ForeignTable[]): boolean =>
  isBesideLink(link, newer) &&
  (link.fingerprint === newer.fingerprint ||
    !found.some(({ table }) => table.fingerprint === link.fingerprint));

const isSameLink = (a: MarkedLink, b: MarkedLink): boolean =>
  isBesideLink(a, b) && a.fingerprint === b.fingerprint;

const linkOf = ({ plan, ...request }: LinkRequest): MarkedLink => {
  const { sheet, unitId, period, regime, fingerprint } = request;
  return { planId: plan.id, sheet, unitId, period, regime, fingerprint };
};

const cellsOn = (sheet: string, patches: readonly CellPatch[]): Pick<WorkbookChange, "cells"> =>
  patches.length > 0 ? { cells: patches.map((patch) => ({ ...patch, sheet })) } : {};

/** What was linked, as its officer is told. */
function outcomeOf(
  { rows }: RecognisedTable,
  kept: MarkedTable,
  { sheet, plan, withCodes }: LinkRequest,
): LinkedTable {
  const known = new Set(kept.rows.map(({ key }) => key));
  const own = rows.filter((row) => typeof lastingCode(row, plan) === "string");
  return {
    sheet,
    rows: own.length,
    questions: rows.filter(({ question }) => question).length,
    alike: withCodes ? 0 : own.filter(({ key }) => !known.has(key)).length,
  };
}
