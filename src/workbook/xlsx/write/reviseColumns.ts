import { rangeOf, type ColumnFormat, type SheetLayout } from "../../../sheets";
import { setAttribute, splicePart } from "../xml/edit";
import { childNamed, childrenNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { elementWriter, type ElementWriter } from "../xml/write";
import { isColumns, resolveStyles } from "./resolveStyles";
import type { ScannedSheet } from "./scanTargets";
import { columnText } from "./sheetElements";
import type { StyleBook } from "./styleBook";

/** What becomes of the columns that change: their format, and the number of their cells' format where it is another. */
interface ColumnChange {
  readonly format: ColumnFormat;
  readonly style: number | undefined;
}

/** The `cols` element with the columns that differ between two layouts; all others keep what the file says of them. */
export function revisedColumns(
  { frame, root }: ScannedSheet,
  { before, after }: { readonly before: SheetLayout; readonly after: SheetLayout },
  book: StyleBook,
): string {
  const changes = changedColumns(before, after, book);
  const write = elementWriter(root.prefix);
  const known = childrenNamed(childNamed(root, "cols"), "col");
  const kept = known.flatMap((element) => piecesOf(frame, element, [...changes.keys()]));
  const fresh = [...changes].map(([column, change]) => {
    const around = known.find(
      (element) => spanOf(element).first <= column && column <= spanOf(element).last,
    );
    const style = change.style ?? numberAttribute(around, "style");
    return { first: column, text: columnText(change.format, style, write) };
  });
  const columns = [...kept, ...fresh].sort((a, b) => a.first - b.first);
  return columns.length === 0 ? "" : wrapped(columns, write);
}

const wrapped = (columns: readonly { readonly text: string }[], write: ElementWriter): string =>
  write("cols", {}, columns.map(({ text }) => text).join(""));

function changedColumns(
  before: SheetLayout,
  after: SheetLayout,
  book: StyleBook,
): ReadonlyMap<number, ColumnChange> {
  const [old, now] = [formatsOf(before), formatsOf(after)];
  const [oldStyles, newStyles] = [stylesOf(before, book), stylesOf(after, book)];
  const indexes = [old, now, oldStyles, newStyles].flatMap((map) => [...map.keys()]);
  const changes = new Map<number, ColumnChange>();
  for (const columnIndex of new Set(indexes)) {
    const plain = { columnIndex };
    const format = now.get(columnIndex) ?? plain;
    const style = newStyles.get(columnIndex);
    const isRestyled = style !== oldStyles.get(columnIndex);
    const isKept = JSON.stringify(old.get(columnIndex) ?? plain) === JSON.stringify(format);
    if (isKept && !isRestyled) continue;
    changes.set(columnIndex, { format, style: isRestyled ? (style ?? 0) : undefined });
  }
  return changes;
}

const formatsOf = ({ columns }: SheetLayout): ReadonlyMap<number, ColumnFormat> =>
  new Map(columns.map((column) => [column.columnIndex, column]));

/** The formats of whole columns. */
const stylesOf = (layout: SheetLayout, book: StyleBook): ReadonlyMap<number, number> =>
  resolveStyles({ ...layout, content: [], styles: layout.styles.filter(isOfColumns) }, (style) =>
    book.cellFormat(style),
  ).columns;

/** Whether a style is one of whole columns. */
export const isOfColumns = ({ range }: SheetLayout["styles"][number]): boolean =>
  isColumns(rangeOf(range));

const spanOf = (element: XmlElement): { readonly first: number; readonly last: number } => ({
  first: (numberAttribute(element, "min") ?? 1) - 1,
  last: (numberAttribute(element, "max") ?? 1) - 1,
});

/** What is left of a `col` element when single columns are cut out of its stretch. */
function piecesOf(
  frame: string,
  element: XmlElement,
  cut: readonly number[],
): readonly { readonly first: number; readonly text: string }[] {
  const { first, last } = spanOf(element);
  const inside = cut.filter((column) => column >= first && column <= last).sort((a, b) => a - b);
  const starts = [first, ...inside.map((column) => column + 1)];
  const ends = [...inside.map((column) => column - 1), last];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? last;
    return start > end ? [] : [{ first: start, text: pieceText(frame, element, [start, end]) }];
  });
}

function pieceText(
  frame: string,
  element: XmlElement,
  [first, last]: readonly [number, number],
): string {
  return splicePart(frame, element, [
    setAttribute(frame, element, ["min", String(first + 1)]),
    setAttribute(frame, element, ["max", String(last + 1)]),
  ]);
}
