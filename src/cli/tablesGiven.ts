import { knownTables } from "../actions";
import { err, ok, type Result } from "../shared";
import type { MarkedTable } from "../sheets";
import type { Given } from "./command";
import { openWorkbookFile } from "./files";
import { workbookProblem, type Problem } from "./problem";

/** What the workbook that --memory names, one consolidated before, remembers of units' own tables; nothing where none is named. */
export async function tablesGiven(given: Given): Promise<Result<readonly MarkedTable[], Problem>> {
  const path = given.text("memory");
  if (path === undefined) return ok([]);
  const workbook = await openWorkbookFile(path);
  if (!workbook.ok) return workbook;
  const tables = await knownTables(workbook.value);
  return tables.ok ? tables : err(workbookProblem(tables.error));
}
