import { err, type Result } from "../../shared";
import type { WorkbookError } from "../workbook";
import { workbookErrorOf } from "./errors";

/** One action in one Excel.run; what Excel refuses becomes a value. */
export async function attempt<T>(
  action: (context: Excel.RequestContext) => Promise<Result<T, WorkbookError>>,
): Promise<Result<T, WorkbookError>> {
  try {
    return await Excel.run(action);
  } catch (error) {
    return err(workbookErrorOf(error));
  }
}
