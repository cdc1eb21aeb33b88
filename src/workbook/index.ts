export { SHEET_TAG } from "../sheets";
export type {
  CellsChange,
  FileErrorCode,
  LockChange,
  SheetReplacement,
  SheetSummary,
  WantedLooks,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
