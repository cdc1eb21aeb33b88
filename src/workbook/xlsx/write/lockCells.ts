import { holdsCell, rangeOf } from "../../../sheets";
import type { LockChange } from "../../workbook";
import { fault } from "../fault";
import { withXml, type Package } from "../package";
import type { WorkbookPart } from "../parts/workbook";
import { readWorksheet, WORKSHEET_ORDER, type WorksheetPart } from "../parts/worksheet";
import { insertInOrder, replaceElement, spliceText, type Splice } from "../xml/edit";
import { attribute, childNamed } from "../xml/query";
import { elementWriter } from "../xml/write";
import { protectionText } from "./sheetElements";
import type { StyleBook } from "./styleBook";
import { worksheetNamed } from "./writeCells";

/** Takes the protection off the sheets whose locks change; one that has a password is refused. */
export const openSheets = (
  pack: Package,
  changes: readonly LockChange[],
  workbook: WorkbookPart,
): Package =>
  changes.reduce((result, change) => {
    const { part } = worksheetNamed(workbook, change.sheet);
    const sheet = readWorksheet(result, part, { cell: () => {} });
    const protection = childNamed(sheet.root, "sheetProtection");
    if (!protection) return result;
    if (attribute(protection, "password") ?? attribute(protection, "hashValue")) {
      fault("sheetProtected", `"${change.sheet}" has a password`, change.sheet);
    }
    return withXml(result, part, spliceFrame(sheet, replaceElement(protection, "")));
  }, pack);

/** Locks or unlocks the cells that are there, all else of their looks kept, and protects their sheets. */
export const lockCells = (
  pack: Package,
  changes: readonly LockChange[],
  { workbook, book }: { readonly workbook: WorkbookPart; readonly book: StyleBook },
): Package =>
  changes.reduce((result, change) => {
    const { part } = worksheetNamed(workbook, change.sheet);
    const restyled = withXml(result, part, restyle(result, part, { change, book }));
    return withXml(restyled, part, protect(restyled, part, change));
  }, pack);

function restyle(
  pack: Package,
  part: string,
  { change, book }: { readonly change: LockChange; readonly book: StyleBook },
): string {
  const ranges = change.ranges.map(rangeOf);
  const found: (Omit<Splice, "text"> & { readonly style: number })[] = [];
  const { xml } = readWorksheet(pack, part, {
    cell: ({ rowIndex, columnIndex, start, end, style }) => {
      const isIn = ranges.some((range) => holdsCell(range, rowIndex, columnIndex));
      if (isIn) found.push({ start, end, style });
    },
  });
  return spliceText(
    xml,
    found.map(({ start, end, style }) => {
      const format = book.lockedFormat(style, change.locked);
      return { start, end, text: withStyle(xml.slice(start, end), format) };
    }),
  );
}

/** A cell's text with another format's number. */
const withStyle = (cell: string, format: number): string =>
  cell.replace(/^<[^>]*?(?=\/?>)/, (open) => {
    const bare = open.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    return `${bare} s="${format}"`;
  });

function protect(pack: Package, part: string, { protection }: LockChange): string {
  const sheet = readWorksheet(pack, part, { cell: () => {} });
  const text = protectionText(protection, elementWriter(sheet.root.prefix));
  const place = { name: "sheetProtection", text, order: WORKSHEET_ORDER };
  return spliceFrame(sheet, insertInOrder(sheet.frame, sheet.root, place));
}

/** The sheet's text with a change that is told by the offsets of its frame, where the cells are left out. */
function spliceFrame({ xml, frame, dataStart }: WorksheetPart, splice: Splice): string {
  const moved = splice.start > dataStart ? xml.length - frame.length : 0;
  return spliceText(xml, [{ ...splice, start: splice.start + moved, end: splice.end + moved }]);
}
