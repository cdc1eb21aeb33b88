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
