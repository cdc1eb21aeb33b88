import type { CellValue } from "../../src/shared";
import { parseRange, type CellRange } from "../../src/sheets";
import { Calculator } from "../../src/workbench/model/calculation/calculator";
import type { Cell, CellRows } from "../../src/workbench/model/state/cell";
import {
  emptyProperties,
  newSheetState,
  type SheetProperties,
  type SheetState,
} from "../../src/workbench/model/state/sheetState";
import type { WorkbookState } from "../../src/workbench/model/state/workbookState";
import { grid } from "./grid";

/** A drawn sheet (see `grid`), with properties of its own where it has any. */
type DrawnSheet = string | (Partial<SheetProperties> & { readonly cells: string });

/** A small workbook whose cells are written and read by address, and its calculator. */
export interface Book {
  state: WorkbookState;
  readonly calculator: Calculator;
  sheet(name: string): SheetState;
  /** Writes a formula ("=A1"), a constant or (null) nothing, and tells the calculator. */
  write(address: string, content: CellValue): void;
  value(address: string): CellValue;
  evaluate(formula: string, at?: string): CellValue;
}

/** A workbook of the drawn sheets, by name and in order; an address without a sheet means the first one. */
export function aBook(
  drawn: Readonly<Record<string, DrawnSheet>>,
  given: Partial<WorkbookState> & { readonly clock?: () => string } = {},
): Book {
  const { clock = () => "2023-06-20T06:00:00", ...properties } = given;
  const sheets = Object.entries(drawn).map(([name, sheet]) => sheetOf(name, sheet));
  const sheet = (name: string): SheetState => {
    const found = book.state.sheets.find((each) => each.properties.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const place = (address: string) => {
    const [, name, cell = ""] = /^(?:'?([^'!]+)'?!)?(.+)$/.exec(address) ?? [];
    const { top, left } = rangeOf(cell);
    const first = book.state.sheets[0]?.properties.name ?? "";
    return { sheet: sheet(name ?? first), rowIndex: top, columnIndex: left };
  };
  const book: Book = {
    state: {
      sheets,
      activeSheetId: sheets[0]?.id ?? "",
      names: [],
      customXml: [],
      settings: new Map(),
      isStructureProtected: false,
      calculationMode: "automatic",
      date1904: false,
      ...properties,
    },
    calculator: new Calculator(() => book.state, clock),
    sheet,
    write(address, content) {
      const at = place(address);
      put(at.sheet.cells, at, cellOf(content));
      book.calculator.cellChanged(at.sheet, at.rowIndex, at.columnIndex);
    },
    value(address) {
      const at = place(address);
      return book.calculator.value(at.sheet, at.rowIndex, at.columnIndex);
    },
    evaluate(formula, at = "A1") {
      const { sheet: home, ...cell } = place(at);
      return book.calculator.evaluate(formula, { sheet: home, cell });
    },
  };
  return book;
}

/** The range of an address such as "A1:B2". */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`No range ${address}`);
  return range;
}

function sheetOf(name: string, drawn: DrawnSheet): SheetState {
  const { cells, ...properties } = typeof drawn === "string" ? { cells: drawn } : drawn;
  const sheet = newSheetState(`{${name}}`, { ...emptyProperties(name, {}), ...properties });
  const { values, formulas } = grid(cells);
  for (const [rowIndex, row] of values.entries()) {
    for (const [columnIndex, value] of row.entries()) {
      const content = formulas[rowIndex]?.[columnIndex] ?? value;
      put(sheet.cells, { rowIndex, columnIndex }, cellOf(content));
    }
  }
  return sheet;
}

function cellOf(content: CellValue): Cell | undefined {
  if (content === null) return undefined;
  return typeof content === "string" && content.startsWith("=")
    ? { value: null, formula: content.slice(1) }
    : { value: content };
}

function put(
  cells: CellRows,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  cell: Cell | undefined,
): void {
  const row = cells.get(rowIndex) ?? new Map<number, Cell>();
  if (cell) row.set(columnIndex, cell);
  else row.delete(columnIndex);
  if (row.size > 0) cells.set(rowIndex, row);
  else cells.delete(rowIndex);
}
