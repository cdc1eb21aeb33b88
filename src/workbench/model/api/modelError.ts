import type { Result } from "../../../shared";

/** Why the workbook refuses something; nothing has been changed then. */
export type ModelErrorCode =
  /** A locked cell of a protected sheet, or a deed its protection does not allow. */
  | "sheetProtected"
  | "structureProtected"
  | "sheetMissing"
  /** A sheet's name: empty, above 31 characters, one of : \ / ? * [ ], an apostrophe at an end, or "History". */
  | "sheetNameInvalid"
  | "sheetNameTaken"
  /** A hidden sheet cannot be put in front. */
  | "sheetHidden"
  /** The last visible sheet can be neither deleted nor hidden. */
  | "lastVisibleSheet"
  | "outOfBounds"
  /** The rectangle of values has another shape than its range. */
  | "dimensionsDiffer"
  | "textTooLong"
  | "formulaInvalid"
  | "formulaTooLong"
  /** The change would cut a merged area or a table in two, or merge cells of a table. */
  | "cutsMergedArea"
  | "cutsTable"
  /** A defined name or a table's name: looks like an address, has a space, or begins with a digit. */
  | "nameInvalid"
  | "nameTaken"
  | "nameMissing"
  | "tableMissing"
  | "chartMissing"
  /** A table's header texts must be filled and unique. */
  | "tableHeadersInvalid"
  | "tablesOverlap"
  | "ruleInvalid"
  | "numberFormatInvalid"
  | "xmlInvalid"
  | "xmlPartMissing"
  /** Protecting what is protected, or unprotecting what is not. */
  | "alreadyProtected"
  | "notProtected";

export interface ModelError {
  readonly code: ModelErrorCode;
  readonly detail?: string;
}

/** What a verb of the model answers. */
export type Outcome<T = void> = Result<T, ModelError>;
