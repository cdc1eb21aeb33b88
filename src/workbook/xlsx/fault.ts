import { err, ok, type Result } from "../../shared";
import type { WorkbookError, WorkbookErrorCode } from "../workbook";

/** What stops work on a file, thrown inside this folder only and turned into a value by `attempt`. */
class WorkbookFault extends Error {
  constructor(readonly error: WorkbookError) {
    super(`${error.code}: ${error.detail ?? ""}`);
  }
}

/** Stops the work at hand: the file is as `code` says; `detail` names the place and the reason for support. */
export function fault(code: WorkbookErrorCode, detail: string, sheet?: string): never {
  throw new WorkbookFault(sheet === undefined ? { code, detail } : { code, detail, sheet });
}

/** Does work on a file: its value, or the fault that stopped it; a bug's error passes through. */
export function attempt<T>(work: () => T): Result<T, WorkbookError> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof WorkbookFault) return err(error.error);
    throw error;
  }
}
