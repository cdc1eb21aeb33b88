export {
  cellAddress,
  columnIndexOf,
  columnName,
  parseRange,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from "./a1";
export type { Grid } from "./grid";
export type {
  Border,
  BorderStyle,
  CellContent,
  CellRule,
  CellStyle,
  ColumnFormat,
  ConditionalFormat,
  PrintSetup,
  RowFormat,
  SheetLayout,
  SheetName,
  SheetProtection,
  SheetTable,
  StyledRange,
} from "./layout";
export {
  formatMarker,
  MARKER_NAMESPACE,
  parseMarker,
  type MarkedSheet,
  type Marker,
  type MarkerError,
} from "./marker";
export {
  formatSheetTag,
  LAYOUT_VERSION,
  parseSheetTag,
  SHEET_TAG,
  type SheetTag,
} from "./sheetTag";
