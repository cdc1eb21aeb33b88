import type { Plan } from "../plan";
import type { Period } from "../reporting";
import { err, ok, type Result } from "../shared";
import {
  recogniseTables,
  tableWorth,
  type RecognisedTable,
  type RecognitionRequest,
} from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { ourSheets } from "./ourSheets";

/** Which sheet is looked at (all that are seen and not ours, where none is named), for what, and what is known of its like. */
export interface RecogniseRequest {
  readonly plan: Plan;
  readonly sheet?: string;
  readonly period?: Period;
  readonly answersFor?: RecognitionRequest["answersFor"];
}

/** Why no table was recognised. */
export type RecogniseError =
  { readonly code: "noTable" } | { readonly code: "workbook"; readonly error: WorkbookError };

/** Finds the table of a workbook that holds most of the plan, whoever made it, and understands it. */
export async function recogniseTable(
  workbook: Workbook,
  request: RecogniseRequest,
): Promise<Result<RecognisedTable, RecogniseError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const names = request.sheet === undefined ? foreignSheets(summary.value) : [request.sheet];
  const tables: RecognisedTable[] = [];
  for (const name of names) {
    const grids = await workbook.readSheets([name], { fonts: true });
    if (!grids.ok) return err({ code: "workbook", error: grids.error });
    tables.push(...grids.value.flatMap((grid) => recogniseTables(grid, request)));
  }
  const [best] = tables.sort((a, b) => tableWorth(b) - tableWorth(a));
  return best ? ok(best) : err({ code: "noTable" });
}

/** The sheets that people see and that we did not make. */
function foreignSheets(summary: WorkbookSummary): readonly string[] {
  const ours = new Set(ourSheets(summary).map(({ sheet }) => sheet));
  return summary.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !ours.has(name))
    .map(({ name }) => name);
}
