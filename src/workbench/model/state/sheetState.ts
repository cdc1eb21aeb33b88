import {
  rangeAddress,
  type CellPosition,
  type CellRange,
  type CellRule,
  type CellStyle,
  type ConditionalFormat,
  type PrintSetup,
  type SheetChart,
  type SheetProtection,
  type SheetTable,
} from "../../../sheets";
import type { DefinedName, LineFormat, Visibility } from "../api/parts";
import type { CellRows } from "./cell";

/** A validation rule on one rectangle; its formulas are relative to the rectangle's first cell. */
export interface PlacedRule {
  readonly range: CellRange;
  readonly rule: Omit<CellRule, "range">;
}

/** A conditional format on one rectangle; its formula is relative to the rectangle's first cell. */
export interface PlacedFormat {
  readonly range: CellRange;
  readonly format: Omit<ConditionalFormat, "range">;
}

/** A table and its rectangle, header row included. */
export interface PlacedTable {
  readonly range: CellRange;
  readonly table: Omit<SheetTable, "range">;
}

/** A chart and the rectangle that it covers. */
export interface PlacedChart {
  readonly range: CellRange;
  readonly chart: Omit<SheetChart, "range">;
}

/** A chart as a layout tells of it. */
export const chartOf = ({ range, chart }: PlacedChart): SheetChart => ({
  ...chart,
  range: rangeAddress(range),
});

/** Everything of a sheet but its cells; replaced property by property. */
export interface SheetProperties {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | undefined;
  readonly rows: ReadonlyMap<number, LineFormat>;
  readonly columns: ReadonlyMap<number, LineFormat>;
  readonly summaryBelow: boolean;
  readonly merges: readonly CellRange[];
  readonly rules: readonly PlacedRule[];
  readonly conditionalFormats: readonly PlacedFormat[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly zoom: number;
  readonly print: PrintSetup | undefined;
  readonly protection: SheetProtection | undefined;
  readonly autoFilter: CellRange | undefined;
  /** The format of cells for which nothing nearer says one. */
  readonly baseStyle: CellStyle;
}

/** A sheet's present state. Only the history writes it, selection apart. */
export interface SheetState {
  readonly id: string;
  properties: SheetProperties;
  cells: CellRows;
  selection: { readonly range: CellRange; readonly activeCell: CellPosition };
}

/** An empty sheet's properties. */
export const emptyProperties = (name: string, baseStyle: CellStyle): SheetProperties => ({
  name,
  visibility: "visible",
  tabColor: undefined,
  rows: new Map(),
  columns: new Map(),
  summaryBelow: true,
  merges: [],
  rules: [],
  conditionalFormats: [],
  names: [],
  tables: [],
  charts: [],
  frozen: { rows: 0, columns: 0 },
  showGridlines: true,
  zoom: 100,
  print: undefined,
  protection: undefined,
  autoFilter: undefined,
  baseStyle,
});

/** A new sheet with A1 selected. */
export const newSheetState = (id: string, properties: SheetProperties): SheetState => ({
  id,
  properties,
  cells: new Map(),
  selection: {
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    activeCell: { rowIndex: 0, columnIndex: 0 },
  },
});
