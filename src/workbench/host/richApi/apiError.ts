/** A code by which the Rich API tells what went wrong. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** Thrown by a member that can't do what the add-in asks; the batch stops there and the add-in gets the code. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  /** The member that failed, e.g. "Range.values", once known. */
  location = "";

  constructor(code: ApiErrorCode, message: string = code) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

const httpStatuses: Readonly<Partial<Record<string, number>>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** The HTTP status that goes with a code. */
export const httpStatusOf = (code: string): number => httpStatuses[code] ?? 400;
