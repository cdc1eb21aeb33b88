export { MARKER_NAMESPACE, SHEET_TAG } from "../sheets";
export type {
  CellsChange,
  FileErrorCode,
  SheetSummary,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
