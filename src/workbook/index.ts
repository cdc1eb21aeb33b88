export {
  MARKER_NAMESPACE,
  SHEET_TAG,
  type CellsChange,
  type SheetSummary,
  type Workbook,
  type WorkbookChange,
  type WorkbookError,
  type WorkbookErrorCode,
  type WorkbookSummary,
} from "./workbook";
