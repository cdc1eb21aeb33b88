export { SHEET_TAG } from "../sheets";
export type {
  CellRewrite,
  CellsChange,
  FileErrorCode,
  LockChange,
  SheetReplacement,
  SheetRewrite,
  SheetSummary,
  WantedLooks,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
