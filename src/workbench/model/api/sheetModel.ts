import type { CellValue } from "../../../shared";
import type {
  CellPosition,
  CellRange,
  CellRule,
  CellStyle,
  ConditionalFormat,
  PrintSetup,
  SheetChart,
  SheetLayout,
  SheetProtection,
  SheetTable,
} from "../../../sheets";
import type { DefinedName, LineFormat, Visibility } from "./parts";

/** A sheet as it stands now; every member is read afresh, so the object can be kept. Rows and columns count from 0. */
export interface SheetModel {
  /** Stable for the life of the sheet, e.g. "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | undefined;

  /** A constant, or the result of the cell's formula, calculated when it is asked for. */
  value(rowIndex: number, columnIndex: number): CellValue;
  /** English, with its leading "="; undefined for a constant. */
  formula(rowIndex: number, columnIndex: number): string | undefined;
  /** What the cell shows, in its number format and the Vietnamese locale; not yet cut to "####" where it is too wide. */
  text(rowIndex: number, columnIndex: number): string;
  /** What a person gets to edit: a formula with ";", "85,5%", "14/06/2023", or a text with its apostrophe. */
  editText(rowIndex: number, columnIndex: number): string;
  /** The cell's own format over its row's, its column's and the workbook's default; interned: equal styles are one object. */
  style(rowIndex: number, columnIndex: number): CellStyle;
  /** `style` with the conditional formats that are true now laid over it, and the colour that the number format asks for. */
  shownStyle(rowIndex: number, columnIndex: number): CellStyle;
  /** Whether the cell's formula depends on itself; its value is 0 then. */
  isCircular(rowIndex: number, columnIndex: number): boolean;
  /** Whether a person may change the cell now: false for a locked cell of a protected sheet. */
  isEditable(rowIndex: number, columnIndex: number): boolean;

  /** The rectangle around all cells with content (and, unless `valuesOnly`, with a format of their own); undefined where none is. */
  usedRange(valuesOnly?: boolean): CellRange | undefined;
  /** Whether letters of one cell have several looks in a range. */
  hasRichText(range: CellRange): boolean;
  /** The cells with content in a range, row by row. */
  filledCells(range?: CellRange): Iterable<CellPosition>;

  /** Pixels on the screen at 100 %; 0 when hidden. */
  columnPixels(columnIndex: number): number;
  rowPixels(rowIndex: number): number;
  column(columnIndex: number): LineFormat;
  row(rowIndex: number): LineFormat;
  /** Lines that differ from the default, by index: the only ones that need a look of their own. */
  columns(): ReadonlyMap<number, LineFormat>;
  rows(): ReadonlyMap<number, LineFormat>;
  readonly summaryBelow: boolean;

  readonly merges: readonly CellRange[];
  /** The merged area that holds the cell, if one does. */
  mergeAt(rowIndex: number, columnIndex: number): CellRange | undefined;

  readonly rules: readonly CellRule[];
  ruleAt(rowIndex: number, columnIndex: number): CellRule | undefined;
  /** The choices of the cell's drop-down as Excel lists them; undefined where it has none. */
  choicesAt(rowIndex: number, columnIndex: number): readonly string[] | undefined;
  /** First has precedence. */
  readonly conditionalFormats: readonly ConditionalFormat[];

  readonly names: readonly DefinedName[];
  readonly tables: readonly SheetTable[];
  readonly charts: readonly SheetChart[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** Percent. */
  readonly zoom: number;
  readonly print: PrintSetup | undefined;
  /** Undefined while the sheet is open. */
  readonly protection: SheetProtection | undefined;
  /** The range with filter buttons, header row included. */
  readonly autoFilter: CellRange | undefined;
  /** Always on the sheet; the active cell lies in the range. */
  readonly selection: { readonly range: CellRange; readonly activeCell: CellPosition };

  /** The whole sheet as data, with the results of its formulas: what a file of it is made of. */
  layout(): SheetLayout;
}
