import type { CellValue, Result } from "../../../shared";
import { cellAddress, type Grid } from "../../../sheets";
import type { WantedLooks, WorkbookError } from "../../workbook";
import { attempt, fault } from "../fault";
import { formulaReader } from "../formulas/sharedFormulas";
import type { XlsxFile } from "../openXlsx";
import type { CellFormats } from "../cellFormats";
import { readCellFormats } from "../parts/cellFormats";
import type { CellSink } from "../parts/cells";
import type { StoredCell } from "../parts/storedCell";
import { localName } from "../parts/richText";
import { isRichCell, readSharedStrings } from "../parts/sharedStrings";
import { scanWorksheet, type WorksheetText } from "../parts/worksheet";
import type { SharedTexts } from "../sharedTexts";
import { readAttributes } from "../xml/attributes";
import { nextTag, tagCursor } from "../xml/tags";
import { cellValue, type ValueContext } from "./cellValue";
import { findSheet } from "./findSheet";

/** The used part of a sheet: all of it, or the reason why it can't be read. Cells that only have looks cost nothing. */
export function readGrid(
  file: XlsxFile,
  sheetName: string,
  wanted: WantedLooks = {},
): Result<Grid, WorkbookError> {
  return attempt(() => {
    const { pack, workbook, fileName } = file;
    const sheet = findSheet(file, sheetName);
    const { date1904 } = workbook;
    const sharedStrings = readSharedStrings(pack, workbook.part);
    const formats = readCellFormats(pack, workbook.part);
    const rows = gridRows({ sharedStrings, date1904 }, { formats, wanted });
    const rich = wanted.richTexts ? richTextSink(sharedStrings) : undefined;
    const cell = (stored: StoredCell): void => {
      rows.sink.cell(stored);
      rich?.cell(stored);
    };
    const read = scanWorksheet(pack, sheet.part, limited({ cell }, pack.limits.cells));
    return {
      sheet: sheet.name,
      ...(fileName !== undefined && { file: fileName }),
      ...rows.take(),
      ...(rich && { richTexts: rich.found }),
      merges: mergesOf(read),
      date1904,
    };
  });
}

function richTextSink(
  sharedStrings: SharedTexts,
): CellSink & { readonly found: readonly string[] } {
  const found: string[] = [];
  return {
    found,
    cell(stored) {
      if (isRichCell(sharedStrings, stored))
        found.push(cellAddress(stored.rowIndex, stored.columnIndex));
    },
  };
}

/** Merged areas as written, found without a tree of all that stands behind the cells. */
function mergesOf({ xml, dataEnd }: WorksheetText): readonly string[] {
  const merges: string[] = [];
  const cursor = tagCursor(xml, dataEnd);
  for (nextTag(cursor); cursor.kind !== "end"; nextTag(cursor)) {
    const name = localName(cursor.name);
    if (name === "mergeCells" && cursor.kind === "close") break;
    if (name !== "mergeCell" || cursor.kind === "close") continue;
    merges.push(readAttributes(xml, cursor.nameEnd, cursor.end).get("ref") ?? "");
  }
  return merges;
}

type GridRows = Pick<Grid, "values" | "formulas" | "numberFormats" | "fonts">;
type Row<T> = (T | null)[];

interface Looks {
  readonly formats: CellFormats;
  readonly wanted: WantedLooks;
}

function gridRows(
  context: ValueContext,
  { formats, wanted: { fonts = false, numberFormats = true } }: Looks,
): { readonly sink: CellSink; take(): GridRows } {
  const values: Row<CellValue>[] = [];
  const formulas = plane<string>();
  const numberFormatRows = plane<string>();
  const fontRows = plane<string>();
  const reader = formulaReader();
  const cell = (stored: StoredCell): void => {
    const formula = reader.read(stored);
    const value = cellValue(stored, context);
    if (value === null && formula === undefined) return;
    place(values, stored, value);
    if (formula !== undefined) formulas.set(stored, `=${formula}`);
    if (numberFormats) numberFormatRows.set(stored, formats.numberFormat(stored.style));
    if (fonts) fontRows.set(stored, formats.fontName(stored.style));
  };
  const take = (): GridRows => ({
    values: filled(values),
    formulas: formulas.take(values),
    numberFormats: numberFormatRows.take(values),
    ...(fonts && { fonts: fontRows.take(values) }),
  });
  return { sink: { cell }, take };
}

/** A plane beside the values that holds little: rows in which nothing was set share one row of nulls. */
function plane<T>(): {
  set(cell: StoredCell, value: T | null): void;
  take(values: readonly (readonly CellValue[])[]): readonly (readonly (T | null)[])[];
} {
  const rows: Row<T>[] = [];
  const blanks = new Map<number, readonly null[]>();
  const blank = (length: number): readonly null[] => {
    const known = blanks.get(length) ?? new Array<null>(length).fill(null);
    blanks.set(length, known);
    return known;
  };
  return {
    set(cell, value) {
      if (value !== null) place(rows, cell, value);
    },
    take: (values) =>
      Array.from(values, (row, index) => {
        const length = row?.length ?? 0;
        const own = rows[index];
        return own ? pad(own, length) : blank(length);
      }),
  };
}

function place<T>(rows: Row<T>[], { rowIndex, columnIndex }: StoredCell, value: T | null): void {
  const row = (rows[rowIndex] ??= []);
  pad(row, columnIndex);
  row[columnIndex] = value;
}

function pad<T>(row: Row<T>, length: number): Row<T> {
  while (row.length < length) row.push(null);
  return row;
}

const NO_CELLS: readonly never[] = [];

/** Rows that no cell made are empty ones. */
const filled = (rows: Row<CellValue>[]): readonly (readonly CellValue[])[] =>
  Array.from(rows, (row) => row ?? NO_CELLS);

/** Passes over cells that hold nothing, and stops a sheet whose last cell lies so far out that the rectangle up to it would fill the memory. */
function limited(sink: CellSink, most: number): CellSink {
  let total = 0;
  let row = -1;
  let last = -1;
  return {
    cell(cell) {
      if (cell.value === undefined && cell.inline === undefined && !cell.formula) return;
      if (cell.rowIndex !== row) last = -1;
      row = cell.rowIndex;
      total += cell.columnIndex - last;
      last = cell.columnIndex;
      if (total > most) fault("tooLarge", `sheet: more than ${most} cells`);
      sink.cell(cell);
    },
  };
}
