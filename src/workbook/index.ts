export { SHEET_TAG } from "../sheets";
export type {
  CellsChange,
  FileErrorCode,
  LockChange,
  SheetReplacement,
  SheetSummary,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
