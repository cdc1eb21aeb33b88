import type { Plan, UnitId } from "../plan";
import type { Period } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  knownTable,
  recogniseOne,
  recogniseTables,
  rememberedAnswers,
  tableWorth,
  unitOfTable,
  type Grid,
  type MarkedTable,
  type RecognisedTable,
  type TableAnswers,
  type TableHeader,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { foreignSheets } from "./foreignSheets";
import { readMarker } from "./readMarker";

/** Which sheet is looked at (all that are seen and not ours, where none is named), for whom and when, and what a person says now. */
export interface TablesRequest {
  readonly plan: Plan;
  /** Whose table it is: what is remembered of this unit's tables answers for it, else of any unit's. */
  readonly unitId?: UnitId;
  readonly sheet?: string;
  readonly period?: Period;
  readonly answers?: TableAnswers;
  /** What is known of units' own tables besides what the workbook remembers. */
  readonly tables?: readonly MarkedTable[];
}

/** A table of a unit's own, understood, and the unit whose letterhead stands above it. */
export interface ForeignTable {
  readonly table: RecognisedTable;
  readonly grid: Grid;
  readonly unitId?: UnitId;
  /** What the workbook remembers of units' own tables. */
  readonly known: readonly MarkedTable[];
}

/** Why no table was recognised. */
export type RecogniseError =
  { readonly code: "noTable" } | { readonly code: "workbook"; readonly error: WorkbookError };

/** The tables of a workbook that hold work of the plan, whoever made them, the one with most of it first; there is at least one. */
export async function foreignTables(
  workbook: Workbook,
  request: TablesRequest,
): Promise<Result<readonly [ForeignTable, ...ForeignTable[]], RecogniseError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const names = request.sheet === undefined ? foreignSheets(summary.value) : [request.sheet];
  const found: ForeignTable[] = [];
  for (const name of names) {
    const grids = await workbook.readSheets([name], { fonts: true });
    if (!grids.ok) return err({ code: "workbook", error: grids.error });
    found.push(...grids.value.flatMap((grid) => tablesIn(grid, summary.value, request)));
  }
  const [best, ...others] = found.sort((a, b) => tableWorth(b.table) - tableWorth(a.table));
  return best ? ok([best, ...others]) : err({ code: "noTable" });
}

/** Finds the table of a workbook that holds most of the plan, whoever made it, and understands it. */
export async function recogniseTable(
  workbook: Workbook,
  request: TablesRequest,
): Promise<Result<RecognisedTable, RecogniseError>> {
  const found = await foreignTables(workbook, request);
  return found.ok ? ok(found.value[0].table) : found;
}

/** A sheet's tables, with what its workbook remembers of their like. */
function tablesIn(
  grid: Grid,
  summary: WorkbookSummary,
  { plan, unitId, period, answers, tables: others = [] }: TablesRequest,
): readonly ForeignTable[] {
  const known = [...(readMarker(summary)?.tables ?? []), ...others].filter(
    (table) => table.planId === plan.id && (unitId === undefined || table.unitId === unitId),
  );
  const tables = recogniseTables(grid, { plan, period, answersFor: answersBy(known, answers) });
  return tables.map((table) => {
    const named = unitOfTable(grid, table, plan);
    return { table, grid, known, ...(named !== undefined && { unitId: named }) };
  });
}

/** A table that was found, understood anew with what a person says of it now. */
export function withAnswers(
  { table, grid, known }: ForeignTable,
  { plan, period, answers }: TablesRequest,
): RecognisedTable {
  const answersFor = answersBy(known, answers);
  return recogniseOne(grid, table.fingerprint, { plan, period, answersFor }) ?? table;
}

/** Answers to the questions of a table: what a person says now, before what is remembered. */
const answersBy =
  (known: readonly MarkedTable[], said?: TableAnswers) =>
  (header: TableHeader): TableAnswers | undefined => {
    const table = knownTable(known, header);
    const remembered = table && rememberedAnswers(table);
    if (!said || !remembered) return said ?? remembered;
    return {
      columns: new Map([...remembered.columns, ...said.columns]),
      rows: new Map([...remembered.rows, ...said.rows]),
    };
  };
