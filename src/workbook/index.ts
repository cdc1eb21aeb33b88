export { MARKER_NAMESPACE, SHEET_TAG } from "../sheets";
export type {
  CellsChange,
  FileErrorCode,
  LockChange,
  SheetSummary,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
