import type { ModelErrorCode, Outcome } from "../../model";
import { ApiError, type ApiErrorCode } from "../richApi/apiError";

const codes: Readonly<Partial<Record<ModelErrorCode, ApiErrorCode>>> = {
  sheetProtected: "AccessDenied",
  structureProtected: "AccessDenied",
  alreadyProtected: "AccessDenied",
  notProtected: "AccessDenied",
  sheetMissing: "ItemNotFound",
  nameMissing: "ItemNotFound",
  tableMissing: "ItemNotFound",
  chartMissing: "ItemNotFound",
  xmlPartMissing: "ItemNotFound",
  sheetNameTaken: "ItemAlreadyExists",
  nameTaken: "ItemAlreadyExists",
  sheetHidden: "InvalidOperation",
  lastVisibleSheet: "InvalidOperation",
  cutsMergedArea: "InvalidOperation",
  cutsTable: "InvalidOperation",
  tablesOverlap: "InvalidOperation",
};

/** What the model answers; throws the Rich API's code where it refuses. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, detail } = outcome.error;
  throw new ApiError(codes[code] ?? "InvalidArgument", detail ? `${code}: ${detail}` : code);
}
