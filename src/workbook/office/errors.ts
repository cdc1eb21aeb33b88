import type { WorkbookError, WorkbookErrorCode } from "../workbook";

/** What each code of Office.js means for a workbook; codes, because the messages are in the user's language. */
const meanings: Readonly<Partial<Record<string, WorkbookErrorCode>>> = {
  AccessDenied: "sheetProtected",
  ActivityLimitReached: "busy",
  ApiNotFound: "unsupportedHost",
  ConnectionFailure: "timedOut",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  InvalidOrTimedOutSession: "timedOut",
  ItemAlreadyExists: "sheetExists",
  ItemNotFound: "sheetMissing",
  NonBlankCellOffSheet: "unexpected",
  OperationCancelled: "cancelled",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "cancelled",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  Timeout: "timedOut",
  UnsupportedOperation: "unsupportedHost",
  WorkbookReadOnly: "readOnly",
};

/** What an error that Excel.run threw means; an error that is not Office.js's own is a bug and is thrown on. */
export function workbookErrorOf(error: unknown): WorkbookError {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { statement, errorLocation } = error.debugInfo ?? {};
  const detail = [error.code, errorLocation, statement, error.message].filter(Boolean).join(" | ");
  return { code: meanings[error.code] ?? "unexpected", detail };
}
