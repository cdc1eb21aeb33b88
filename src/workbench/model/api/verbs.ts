import type { CellValue } from "../../../shared";
import type {
  CellContent,
  CellPosition,
  CellRange,
  CellRule,
  ConditionalFormat,
  PrintSetup,
  SheetChart,
  SheetLayout,
  SheetProtection,
  SheetTable,
} from "../../../sheets";
import type { Outcome } from "./modelError";
import type { CalculationMode, CustomXmlPart, DefinedName, StylePatch, Visibility } from "./parts";

/** What a rule says to a text that somebody is about to enter. */
export type EntryCheck =
  | { readonly kind: "allowed" }
  /** The cell is locked and its sheet protected. */
  | { readonly kind: "protected" }
  /** A rule objects: "stop" forbids the entry, the other styles ask. */
  | { readonly kind: "alert"; readonly alert: CellRule["alert"] };

/** One value of an add-in's `values` or `formulas`: null leaves the cell as it is, "" empties it. */
export type CellInput = string | number | boolean | null;

/** Putting content into cells. All verbs obey protection. */
export interface EntryVerbs {
  /**
   * What a rule of the cell (or its lock) says to a typed text; ask before `enterText`, which does not ask again.
   */
  checkEntry(sheetId: string, cell: CellPosition, text: string): EntryCheck;
  /**
   * Enters a text as a person types it in Vietnam: "1.234,5", "85,5%", "14/6/2023", "=SUM(A1;B1)"; numbers, percentages and dates
   * give a General cell their format; a cell of format "@" and a leading apostrophe keep the text.
   */
  enterText(sheetId: string, cell: CellPosition, text: string): Outcome;
  /** Enters typed texts from a first cell on (a paste from elsewhere); rows may be short. */
  enterTexts(
    sheetId: string,
    first: CellPosition,
    texts: readonly (readonly string[])[],
  ): Outcome<CellRange>;
  /**
   * `Range.values` and `Range.formulas` of an add-in: a string with "=" in front is an English formula, a leading apostrophe is taken off
   * and keeps the rest a text, and other strings turn into numbers, percentages, dates and logical values in the English way unless
   * the cell's format is "@". The rectangle must have the range's shape, or be a single value for all its cells.
   */
  setValues(sheetId: string, range: CellRange, values: readonly (readonly CellInput[])[]): Outcome;
  /** `setValues` in Vietnamese: decimal comma, ";" between arguments, day before month (`Range.formulasLocal`). */
  setLocalValues(
    sheetId: string,
    range: CellRange,
    values: readonly (readonly CellInput[])[],
  ): Outcome;
  /** Writes content exactly as it is given: strings stay text. */
  setContent(
    sheetId: string,
    first: CellPosition,
    content: readonly (readonly CellContent[])[],
  ): Outcome;
  clear(sheetId: string, range: CellRange, what: "all" | "contents" | "formats"): Outcome;
  /** Fills a range from its first row (down) or first column (right), moving relative references along. */
  fill(sheetId: string, range: CellRange, direction: "down" | "right"): Outcome;
}

/** A copied rectangle: a value that outlives changes to its source. */
export interface Clip {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly cells: readonly (readonly ClipCell[])[];
  readonly merges: readonly CellRange[];
}

export interface ClipCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: StylePatch;
  readonly text: string;
}

export interface ClipboardVerbs {
  copy(sheetId: string, range: CellRange): Outcome<Clip>;
  /** Pastes from a first cell on, repeated to fill `target` where that is a multiple of the copied size; answers what was written. */
  paste(
    clip: Clip,
    to: { readonly sheetId: string; readonly range: CellRange },
    what?: "all" | "values" | "formulas" | "formats",
  ): Outcome<CellRange>;
  /** Cut and paste: moves cells within a sheet or to another one; formulas that look at them follow. */
  move(
    from: { readonly sheetId: string; readonly range: CellRange },
    to: { readonly sheetId: string; readonly cell: CellPosition },
  ): Outcome<CellRange>;
}

export interface SortKey {
  /** 0 = the range's first column. */
  readonly column: number;
  readonly descending?: boolean;
}

/** Rows, columns and their outline; ranges and formulas move along. */
export interface StructureVerbs {
  insertRows(sheetId: string, at: number, count: number): Outcome;
  deleteRows(sheetId: string, at: number, count: number): Outcome;
  insertColumns(sheetId: string, at: number, count: number): Outcome;
  deleteColumns(sheetId: string, at: number, count: number): Outcome;
  /** Sorts a range's rows; texts in Vietnamese order, blanks last. */
  sort(
    sheetId: string,
    range: CellRange,
    options: { readonly keys: readonly SortKey[]; readonly hasHeaders?: boolean },
  ): Outcome;
  /** Merges into one area, or row by row (`across`); only the first cell's content stays. */
  merge(sheetId: string, range: CellRange, across?: boolean): Outcome;
  unmerge(sheetId: string, range: CellRange): Outcome;
  /** Points for rows, characters for columns; undefined sets the default again. */
  resize(lines: Lines, size: number | undefined): Outcome;
  setHidden(lines: Lines, hidden: boolean): Outcome;
  group(lines: Lines): Outcome;
  ungroup(lines: Lines): Outcome;
  /** Folds or unfolds the group whose summary line (beside its details) is given. */
  setCollapsed(line: Omit<Lines, "last">, collapsed: boolean): Outcome;
  /** Shows the outline down to these levels, as the buttons 1, 2, 3 … do. */
  showOutlineLevels(
    sheetId: string,
    levels: { readonly rows?: number; readonly columns?: number },
  ): Outcome;
  /** Fits rows to their texts or columns to theirs, by an estimate of letter widths. */
  autofit(lines: Lines): Outcome;
}

/** Rows or columns from `first` to `last`, both inclusive. */
export interface Lines {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly first: number;
  readonly last: number;
}

/** Formats and what else lies on a sheet. */
export interface FormatVerbs {
  /** Lays a patch over a range; whole rows and columns keep it for cells that come later. */
  applyStyle(sheetId: string, range: CellRange, patch: StylePatch): Outcome;
  /** A number format for each cell of the range, or one for all (a 1 × 1 rectangle); null leaves a cell's as it is. */
  setNumberFormats(
    sheetId: string,
    range: CellRange,
    formats: readonly (readonly (string | null)[])[],
  ): Outcome;
  /** Puts a rule on a range in place of those that were there; undefined takes them away. */
  setRule(sheetId: string, range: CellRange, rule: Omit<CellRule, "range"> | undefined): Outcome;
  /** Adds a conditional format in front of the others. */
  addConditionalFormat(sheetId: string, format: ConditionalFormat): Outcome;
  /** Takes the conditional formats off a range (all of the sheet without one). */
  clearConditionalFormats(sheetId: string, range?: CellRange): Outcome;
  freeze(sheetId: string, frozen: { readonly rows: number; readonly columns: number }): Outcome;
  setView(
    sheetId: string,
    view: {
      readonly showGridlines?: boolean;
      readonly zoom?: number;
      readonly summaryBelow?: boolean;
    },
  ): Outcome;
  setPrint(sheetId: string, print: PrintSetup | undefined): Outcome;
  setAutoFilter(sheetId: string, range: CellRange | undefined): Outcome;
  /** Fails with alreadyProtected, as Excel does. */
  protect(sheetId: string, protection: SheetProtection): Outcome;
  /** Fails with notProtected, as Excel does. */
  unprotect(sheetId: string): Outcome;
  /** Answers the table with the name that it got ("Table1" where none is given). */
  addTable(
    sheetId: string,
    range: CellRange,
    options?: { readonly name?: string; readonly style?: string; readonly hasHeaders?: boolean },
  ): Outcome<SheetTable>;
  /** Changes a table, found by its name in any case; formulas follow a new name. */
  changeTable(name: string, change: Partial<SheetTable>): Outcome<SheetTable>;
  /** Leaves the cells, takes the table away. */
  removeTable(name: string): Outcome;
  /** Its name is to be one that no other chart of the sheet has. */
  addChart(sheetId: string, chart: SheetChart): Outcome;
  /** Changes a chart, found by its name. */
  changeChart(sheetId: string, name: string, change: Partial<SheetChart>): Outcome;
}

/** Sheets as a whole; all but activating, selecting and colouring obey the protection of the workbook's structure. */
export interface TabVerbs {
  /** Answers the new sheet's id; without a name it is the next free "Sheet1", without an index it is the last. */
  addSheet(name?: string, index?: number): Outcome<string>;
  addSheetFromLayout(layout: SheetLayout, index?: number): Outcome<string>;
  deleteSheet(sheetId: string): Outcome;
  renameSheet(sheetId: string, name: string): Outcome;
  /** Copies a sheet with its own names and tables' looks to an index; answers the copy's id ("Sheet1 (2)"). */
  copySheet(sheetId: string, index?: number): Outcome<string>;
  moveSheet(sheetId: string, index: number): Outcome;
  setVisibility(sheetId: string, visibility: Visibility): Outcome;
  setTabColor(sheetId: string, color: string | undefined): Outcome;
  /** A hidden sheet cannot be activated. */
  activate(sheetId: string): Outcome;
  /** Neither undone nor a change: it only tells. Without an active cell the range's first one is it. */
  select(sheetId: string, range: CellRange, activeCell?: CellPosition): Outcome;
}

/** What belongs to the workbook; `sheetId` undefined means a name of the workbook. */
export interface WorkbookVerbs {
  setName(sheetId: string | undefined, name: DefinedName): Outcome;
  deleteName(sheetId: string | undefined, name: string): Outcome;
  /** Answers the part with its new id. */
  addCustomXml(xml: string): Outcome<CustomXmlPart>;
  setCustomXml(id: string, xml: string): Outcome;
  deleteCustomXml(id: string): Outcome;
  /** A setting of the add-in as JSON text; undefined deletes it. */
  setSetting(key: string, json: string | undefined): Outcome;
  setStructureProtected(isProtected: boolean): Outcome;
  setCalculationMode(mode: CalculationMode): Outcome;
}
