import type { Result } from "../shared";
import type { CellPatch, CellState, Grid, SheetLayout, SheetProtection } from "../sheets";

/** What can go wrong at a workbook through no fault of the code. `detail` is for support, never shown alone. */
export interface WorkbookError {
  readonly code: WorkbookErrorCode;
  /** The sheet concerned, where one is. */
  readonly sheet?: string;
  readonly detail?: string;
}

export type WorkbookErrorCode =
  | "structureProtected"
  | "sheetProtected"
  | "sheetExists"
  | "sheetMissing"
  | "cellBeingEdited"
  | "tooLarge"
  | "timedOut"
  | "readOnly"
  | "busy"
  | "unsupportedHost"
  | "cancelled"
  | "unexpected"
  | FileErrorCode;

/** Why a file is not opened: what it is in place of a workbook, or what is wrong with it. */
export type FileErrorCode =
  | "emptyFile"
  /** What a cloud store leaves in a file's place until it is downloaded. */
  | "cloudPlaceholder"
  | "oldExcelFile"
  /** .xlsb */
  | "binaryWorkbook"
  | "openDocument"
  | "wordDocument"
  | "pdfDocument"
  /** HTML under the name of a workbook. */
  | "webPage"
  /** Plain text, .csv above all. */
  | "textFile"
  /** A zip archive that is no package of Office's. */
  | "otherArchive"
  | "notSpreadsheet"
  | "encrypted"
  | "truncated"
  | "partMissing"
  | "damaged"
  /** An XML part declares a document type. */
  | "documentType"
  /** A part that the workbook needs lies outside the package. */
  | "outsideReference"
  /** What it unpacks to is beyond all measure. */
  | "swollen"
  /** It lies about its own sizes and places. */
  | "unsafe";

export interface SheetSummary {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** The value of the sheet's own defined name SHEET_TAG, where it has one: it travels when the sheet is renamed or copied. */
  readonly tag?: string;
  /** For a sheet that stays beside the new drawing which it gave its place to: the name that it had. It has no tag then. */
  readonly former?: string;
}

export interface WorkbookSummary {
  /** In tab order. */
  readonly sheets: readonly SheetSummary[];
  readonly activeSheet: string;
  /** Sheets can be neither added nor renamed. */
  readonly structureProtected: boolean;
  /** Serial dates count from 1904, in what is read and in what is written; told only where they do. */
  readonly date1904?: boolean;
  /** The XML text of our custom XML part (namespace MARKER_NAMESPACE), where the workbook has one. */
  readonly marker?: string;
}

/** Cells to be written into a sheet that is there already. */
export interface CellsChange extends CellPatch {
  readonly sheet: string;
}

/**
 * Cells of a sheet of ours that are locked or opened for typing; cells of the same change may be written there though it is
 * protected, and afterwards it is protected without a password. A password that somebody set is never passed.
 */
export interface LockChange {
  readonly sheet: string;
  /** Rectangles of A1 addresses. */
  readonly ranges: readonly string[];
  readonly locked: boolean;
  readonly protection: SheetProtection;
}

/** Cells of a sheet that get other texts, fonts and number formats; all else of their looks stays. A protected sheet is refused. */
export interface SheetRewrite {
  readonly sheet: string;
  readonly cells: readonly CellRewrite[];
}

/** A cell as it stands, which is what it is again where the change fails, and as it shall be. None has a formula. */
export interface CellRewrite {
  /** A1 address. */
  readonly cell: string;
  readonly before: CellState;
  readonly after: CellState;
}

/** A sheet of ours, by its present name, and its new drawing; what stood there stays beside it under the name `keepAs`, if one is given. */
export interface SheetReplacement {
  readonly name: string;
  readonly layout: SheetLayout;
  readonly keepAs?: string;
}

/** A sheet of ours that gave its place to a new drawing: it takes that one's name and place back, and the drawing stays beside it. */
export interface SheetRestoration {
  /** The present name of the drawing. */
  readonly name: string;
  /** The present name of the sheet that comes back. */
  readonly from: string;
  /** The name under which the drawing stays. */
  readonly keepAs: string;
}

/** Everything an action wants done, at once. */
export interface WorkbookChange {
  /** New sheets, added after the last one, in this order. */
  readonly addSheets?: readonly SheetLayout[];
  /** Sheets of ours that are drawn anew in place. */
  readonly replaceSheets?: readonly SheetReplacement[];
  /** Sheets that come back in place of their new drawings; cells and locks of the same change are told by the names before. */
  readonly restoreSheets?: readonly SheetRestoration[];
  readonly cells?: readonly CellsChange[];
  readonly rewrites?: readonly SheetRewrite[];
  readonly locks?: readonly LockChange[];
  /** The new XML text of our custom XML part. */
  readonly marker?: string;
  /** The sheet to show afterwards. */
  readonly activate?: string;
  /** Asked before each step: once true, the change ends with the error "cancelled" and the workbook is as before. */
  readonly isCancelled?: () => boolean;
}

/** A hint that something may have changed: in one sheet, or (without a name) in any sheet or among the sheets themselves. */
export interface WorkbookHint {
  readonly sheet?: string;
}

/** What of its cells' looks a grid shall hold. */
export interface WantedLooks {
  /** Formats of numbers: held unless it is said that nobody asks for them. */
  readonly numberFormats?: boolean;
  /** Names of fonts, by which text in the old Vietnamese encodings is told. */
  readonly fonts?: boolean;
  /** Where letters of one text have several looks. */
  readonly richTexts?: boolean;
}

/**
 * The only way to a workbook: the open one in Excel, or a file. Every call answers with a value; `apply` does all or nothing.
 */
export interface Workbook {
  inspect(): Promise<Result<WorkbookSummary, WorkbookError>>;
  /** The used part of each named sheet, in the order asked; of the looks only what is wanted. */
  readSheets(
    names: readonly string[],
    wanted?: WantedLooks,
  ): Promise<Result<readonly Grid[], WorkbookError>>;
  apply(change: WorkbookChange): Promise<Result<void, WorkbookError>>;
  /** Shows a cell to the user; a file adapter does nothing. */
  goTo(place: {
    readonly sheet: string;
    readonly cell?: string;
  }): Promise<Result<void, WorkbookError>>;
  /**
   * Tells of what the user changes until the answer is called; what we write ourselves and what co-authors write is not told. Some
   * changes are never told: a hint says where to look again, never what is there. A file tells nothing.
   */
  watch(onHint: (hint: WorkbookHint) => void): () => void;
}
