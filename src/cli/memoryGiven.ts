import { knownTo, type CollectionScope } from "../actions";
import { err, ok, type Result } from "../shared";
import type { Given } from "./command";
import { openWorkbookFile } from "./files";
import { workbookProblem, type Problem } from "./problem";

/** What the workbook that --memory names, one consolidated before, remembers of units' own tables and of their earlier periods. */
export async function memoryGiven(
  given: Given,
  scope: CollectionScope,
): Promise<Result<Pick<CollectionScope, "tables" | "recorded">, Problem>> {
  const path = given.text("memory");
  if (path === undefined) return ok({});
  const workbook = await openWorkbookFile(path);
  if (!workbook.ok) return workbook;
  const known = await knownTo(workbook.value, scope);
  if (!known.ok) return err(workbookProblem(known.error));
  const { tables, recorded } = known.value;
  return ok({ tables, recorded });
}
