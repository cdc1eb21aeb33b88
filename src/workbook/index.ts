export { MARKER_NAMESPACE, SHEET_TAG } from "../sheets";
export type {
  CellsChange,
  SheetSummary,
  Workbook,
  WorkbookChange,
  WorkbookError,
  WorkbookErrorCode,
  WorkbookHint,
  WorkbookSummary,
} from "./workbook";
