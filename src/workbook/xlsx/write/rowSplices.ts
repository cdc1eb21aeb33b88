import type { RowFormat } from "../../../sheets";
import { fault } from "../fault";
import type { Splice } from "../xml/edit";
import { writeAttributes, type Attributes, type ElementWriter } from "../xml/write";
import { cellText } from "./cellText";
import type { CellTarget } from "./cellTargets";
import { rowAttributes } from "./rowFormats";
import type { PlacedRow, ScannedSheet } from "./scanTargets";

/** The number of the cell format that a cell has, or would have if it were there. */
export type StyleFinder = (rowIndex: number, columnIndex: number) => number;

/** A row's new cells, and how they are written. */
export interface RowChange {
  readonly rowIndex: number;
  readonly row: ReadonlyMap<number, CellTarget>;
  /** Points; absent where the row keeps its own. */
  readonly height?: number;
  /** All of the row's format from now on; absent where it keeps its own. */
  readonly format?: RowFormat;
  readonly styleOf: StyleFinder;
  readonly write: ElementWriter;
}

/** What changes in a sheet's text where cells of one row are written: cells in place, new ones in order, the row itself where it was not there. */
export function rowSplices(sheet: ScannedSheet, change: RowChange): readonly Splice[] {
  const placed = firstRowFrom(sheet.rows, change.rowIndex);
  if (placed?.rowIndex !== change.rowIndex) return newRow(sheet, change, placed);
  if (placed.end === placed.openEnd) return [fillEmptyRow(sheet.xml, placed, change)];
  const known = new Map(placed.cells.map((cell) => [cell.columnIndex, cell]));
  const columns = [...change.row.keys()].sort((a, b) => a - b);
  const splices = columns.map((columnIndex): Splice => {
    const cell = known.get(columnIndex);
    const text = textOf(change, columnIndex);
    if (cell) return { start: cell.start, end: cell.end, text };
    const next = placed.cells.find((one) => one.columnIndex > columnIndex);
    const start = next?.start ?? placed.closeStart;
    return { start, end: start, text };
  });
  const isWider = columns.some((column) => !known.has(column));
  const isResized = change.height !== undefined || change.format !== undefined;
  return isWider || isResized ? [...newTag(sheet.xml, placed, change), ...splices] : splices;
}

/** The first row at or below an index, found by halving. */
function firstRowFrom(rows: readonly PlacedRow[], rowIndex: number): PlacedRow | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.rowIndex ?? Infinity) < rowIndex) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}

function newRow(
  sheet: ScannedSheet,
  change: RowChange,
  next: PlacedRow | undefined,
): readonly Splice[] {
  const cells = cellsText(change);
  if (cells === "" && !change.format) return [];
  const row = change.write("row", { r: change.rowIndex + 1, ...attributesOf(change) }, cells);
  const start = next?.start ?? endOfRows(sheet);
  return [{ start, end: start, text: row }];
}

/** The offset of the sheetData's close tag. */
function endOfRows({ xml, dataStart, dataEnd }: ScannedSheet): number {
  const close = xml.lastIndexOf("</", dataEnd - 1);
  return close > dataStart ? close : fault("damaged", "sheet: it has no sheetData");
}

function fillEmptyRow(xml: string, { start, end }: PlacedRow, change: RowChange): Splice {
  const tag = tagOf(xml.slice(start, end).replace(/\s*\/>$/, ""), change);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "row";
  return { start, end, text: `${tag}>${cellsText(change)}</${name}>` };
}

/** The row's open tag without the hint on which columns it uses, which new cells may make wrong, and with its new format. */
function newTag(xml: string, { start, openEnd }: PlacedRow, change: RowChange): readonly Splice[] {
  const tag = xml.slice(start, openEnd);
  const text = `${tagOf(tag.replace(/>$/, ""), change)}>`;
  return text === tag ? [] : [{ start, end: openEnd, text }];
}

function tagOf(open: string, change: RowChange): string {
  const attributes = attributesOf(change);
  const plain = withoutAttributes(open, ["spans", ...Object.keys(attributes)]);
  return plain + writeAttributes(attributes);
}

/** The attributes that a row gets in place of those that it has. */
function attributesOf({ format, height }: RowChange): Attributes {
  if (format) return rowAttributes(format);
  return height === undefined ? {} : { ht: height, customHeight: true };
}

const withoutAttributes = (tag: string, names: readonly string[]): string =>
  tag.replace(new RegExp(`\\s(?:${names.join("|")})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "");

const cellsText = (change: RowChange): string =>
  [...change.row.keys()]
    .sort((a, b) => a - b)
    .map((columnIndex) => textOf(change, columnIndex))
    .join("");

const textOf = ({ rowIndex, row, styleOf, write }: RowChange, columnIndex: number): string =>
  cellText(
    {
      rowIndex,
      columnIndex,
      content: row.get(columnIndex)?.content ?? null,
      result: row.get(columnIndex)?.result ?? null,
      style: styleOf(rowIndex, columnIndex),
    },
    write,
  );
