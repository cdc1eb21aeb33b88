import { fault } from "../fault";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { readAttributes } from "../xml/attributes";
import { mismatch, nextTag, skipElement, type TagCursor } from "../xml/tags";
import { readPlainCell } from "./plainCell";
import type { StoredCell, StoredFormula } from "./storedCell";
import { hasRuns, localName, readPlainText, readRichText } from "./richText";

/** A row as stored, seen before its cells. */
export interface StoredRow {
  readonly rowIndex: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly openEnd: number;
}

/** Who is told of each row and each cell, in the sheet's order. */
export interface CellSink {
  row?(row: StoredRow): void;
  cell(cell: StoredCell): void;
  /** The row's cells are all told; offsets of its close tag (both the same in an empty tag). */
  rowEnd?(start: number, end: number): void;
}

/**
 * Tells of every cell of the sheetData whose open tag the cursor stands on; leaves the cursor on its close tag. Rows and cells rise,
 * as Excel demands: of two that claim one place nobody could say which is meant.
 */
export function scanCells(cursor: TagCursor, sink: CellSink): void {
  if (cursor.kind === "empty") return;
  const cell = emptyCell();
  const opened = cursor.name;
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", "sheet: its cells are cut off");
    if (localName(cursor.name) === "row") scanRow(cursor, { cell, sink });
    else skipElement(cursor);
  }
  if (cursor.name !== opened) mismatch(cursor);
}

interface Scan {
  readonly cell: StoredCell;
  readonly sink: CellSink;
}

function scanRow(cursor: TagCursor, { cell, sink }: Scan): void {
  const rowIndex = rowIndexOf(cursor) ?? cell.rowIndex + 1;
  const isInOrder = rowIndex > cell.rowIndex && rowIndex < MAX_ROWS;
  if (!isInOrder) fault("damaged", `sheet: row ${rowIndex + 1} behind row ${cell.rowIndex + 1}`);
  cell.rowIndex = rowIndex;
  cell.columnIndex = -1;
  sink.row?.(storedRow(cursor, cell.rowIndex));
  const { kind } = cursor;
  if (kind === "open") scanRowCells(cursor, { cell, sink });
  sink.rowEnd?.(kind === "open" ? cursor.start : cursor.end, cursor.end);
}

function scanRowCells(cursor: TagCursor, scan: Scan): void {
  const opened = cursor.name;
  passPlainCells(cursor, scan);
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", "sheet: a row is cut off");
    if (isCell(cursor.name)) scanCell(cursor, scan);
    else skipElement(cursor);
    passPlainCells(cursor, scan);
  }
  if (cursor.name !== opened) mismatch(cursor);
}

/** Tells of the cells behind the cursor as long as they are plain ones, and moves it behind them. */
function passPlainCells(cursor: TagCursor, { cell, sink }: Scan): void {
  for (let end = cursor.end; end > 0; end = readPlainCell(cursor.xml, end, cell)) {
    if (end > cursor.end) sink.cell(cell);
    cursor.end = end;
  }
}

const isCell = (name: string): boolean => name === "c" || localName(name) === "c";

/** The attributes are read only by those who ask. */
function storedRow(cursor: TagCursor, rowIndex: number): StoredRow {
  const { xml, nameEnd, start, end } = cursor;
  return {
    rowIndex,
    get attributes() {
      return readAttributes(xml, nameEnd, end);
    },
    start,
    openEnd: end,
  };
}

function rowIndexOf({ xml, nameEnd, end }: TagCursor): number | undefined {
  const text = /\sr\s*=\s*["']([^"']*)["']/.exec(xml.slice(nameEnd, end))?.[1];
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : fault("damaged", `sheet: row "${text}"`);
}

function scanCell(cursor: TagCursor, { cell, sink }: Scan): void {
  const before = cell.columnIndex;
  cell.columnIndex = before + 1;
  cell.style = 0;
  cell.type = "n";
  cell.value = undefined;
  cell.inline = undefined;
  cell.isRich = false;
  cell.formula = undefined;
  cell.start = cursor.start;
  readCellAttributes(cursor, cell);
  const isInOrder = cell.columnIndex > before && cell.columnIndex < MAX_COLUMNS;
  if (!isInOrder)
    fault("damaged", `sheet: column ${cell.columnIndex + 1} in row ${cell.rowIndex + 1}`);
  if (cursor.kind === "open") readCellContent(cursor, cell);
  cell.end = cursor.end;
  sink.cell(cell);
}

/** Reads the one-letter attributes r, s, t in one pass; the others do not concern values. */
function readCellAttributes({ xml, nameEnd, end }: TagCursor, cell: StoredCell): void {
  for (let at = nameEnd; at < end; at++) {
    if (xml.charCodeAt(at) !== 61) continue;
    let nameAt = at - 1;
    while (xml.charCodeAt(nameAt) <= 32) nameAt--;
    const from = startOfValue(xml, at + 1);
    const to = xml.indexOf(xml.charAt(from - 1), from);
    if (to < 0 || to >= end) fault("damaged", `xml: no value at ${from}`);
    if (xml.charCodeAt(nameAt - 1) <= 32) {
      takeAttribute(cell, xml.charCodeAt(nameAt), xml.slice(from, to));
    }
    at = to;
  }
}

/** The offset behind the quote mark that opens a value. */
function startOfValue(xml: string, behindSign: number): number {
  let at = behindSign;
  while (xml.charCodeAt(at) <= 32) at++;
  const mark = xml.charCodeAt(at);
  return mark === 34 || mark === 39 ? at + 1 : fault("damaged", `xml: no value at ${at}`);
}

function takeAttribute(cell: StoredCell, name: number, value: string): void {
  if (name === 114) placeCell(cell, value);
  else if (name === 116) cell.type = value;
  else if (name === 115) cell.style = styleNumber(value);
}

function styleNumber(text: string): number {
  const style = Number(text);
  return Number.isInteger(style) && style >= 0 ? style : fault("damaged", `sheet: style "${text}"`);
}

/** Reads "AB12" without making strings. */
function placeCell(cell: StoredCell, address: string): void {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isWhole = at === address.length && column > 0;
  if (!isWhole || row - 1 !== cell.rowIndex) fault("damaged", `sheet: cell "${address}"`);
  cell.columnIndex = column - 1;
}

function readCellContent(cursor: TagCursor, cell: StoredCell): void {
  const opened = cursor.name;
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    switch (localName(cursor.name)) {
      case "v":
        cell.value = readPlainText(cursor);
        break;
      case "f":
        cell.formula = readFormula(cursor);
        break;
      case "is":
        readInline(cursor, cell);
        break;
      default:
        if (cursor.kind === "end") fault("damaged", "sheet: a cell is cut off");
        skipElement(cursor);
    }
  }
  if (cursor.name !== opened) mismatch(cursor);
}

function readInline(cursor: TagCursor, cell: StoredCell): void {
  const from = cursor.start;
  cell.inline = readRichText(cursor);
  cell.isRich = hasRuns(cursor.xml.slice(from, cursor.start));
}

function readFormula(cursor: TagCursor): StoredFormula {
  const { xml, nameEnd, end } = cursor;
  const text = readPlainText(cursor);
  if (xml.charCodeAt(nameEnd) === 62) return { text, kind: "normal" };
  const attributes = readAttributes(xml, nameEnd, end);
  const [shared, range] = [attributes.get("si"), attributes.get("ref")];
  return {
    text,
    kind: formulaKind(attributes.get("t")),
    ...(shared !== undefined && { shared }),
    ...(range !== undefined && { range }),
  };
}

const formulaKind = (text: string | undefined): StoredFormula["kind"] =>
  text === "shared" || text === "array" || text === "dataTable" ? text : "normal";

const emptyCell = (): StoredCell => ({
  rowIndex: -1,
  columnIndex: -1,
  style: 0,
  type: "n",
  value: undefined,
  inline: undefined,
  isRich: false,
  formula: undefined,
  start: 0,
  end: 0,
});
