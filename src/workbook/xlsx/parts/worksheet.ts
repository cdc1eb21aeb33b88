import { fault } from "../fault";
import { getPart, partText, type Package } from "../package";
import { mismatch, nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tags";
import { parseXml, type XmlElement } from "../xml/tree";
import { scanCells, type CellSink } from "./cells";
import { localName } from "./richText";

/** Order of the worksheet element's children (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors " +
  "smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** A sheet's text and where its cells lie in it. */
export interface WorksheetText {
  readonly xml: string;
  /** Offset of the sheetData element; the same as `dataEnd` where the sheet has none. */
  readonly dataStart: number;
  /** Offset behind it. */
  readonly dataEnd: number;
}

/** A sheet's text, where its cells lie in it, and all the rest as a tree. */
export interface WorksheetPart extends WorksheetText {
  /** The text with its sheetData emptied. */
  readonly frame: string;
  /** The root of `frame`. */
  readonly root: XmlElement;
}

/** Reads a sheet's part: each cell goes to the sink, everything else comes back as a tree. The whole text is checked. */
export function readWorksheet(pack: Package, part: string, sink: CellSink): WorksheetPart {
  const sheet = scanWorksheet(pack, part, sink);
  const { xml, dataStart, dataEnd, dataName } = sheet;
  const data = dataName === undefined ? "" : `<${dataName}/>`;
  const frame = `${xml.slice(0, dataStart)}${data}${xml.slice(dataEnd)}`;
  return { ...sheet, frame, root: parseXml(frame) };
}

/** A scanned sheet, and the name as written of its sheetData element if it has one. */
type ScannedText = WorksheetText & { readonly dataName?: string };

/** Tells the sink of each cell of a sheet's part, and checks the whole text. */
export function scanWorksheet(pack: Package, part: string, sink: CellSink): ScannedText {
  const xml = partText(getPart(pack, part));
  const cursor = findSheetData(xml, part);
  if (cursor.kind === "close") return { xml, dataStart: 0, dataEnd: 0 };
  const { start: dataStart, name: dataName } = cursor;
  scanCells(cursor, sink);
  const dataEnd = cursor.end;
  checkRest(cursor, part);
  return { xml, dataStart, dataEnd, dataName };
}

/** Everything behind the cells up to the root's close tag, and nothing behind that. */
function checkRest(cursor: TagCursor, part: string): void {
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", `${part}: cut off`);
    skipElement(cursor);
  }
  if (localName(cursor.name) !== "worksheet") mismatch(cursor);
  const behind = tagCursor(cursor.xml, cursor.end);
  nextTag(behind);
  if (behind.kind !== "end") fault("damaged", `${part}: a second root element`);
}

/** A cursor on the sheetData's open tag, or on the root's close tag where the sheet has none. */
function findSheetData(xml: string, part: string): TagCursor {
  const cursor = tagCursor(xml);
  nextTag(cursor);
  const { kind, name } = cursor;
  if (localName(name) !== "worksheet" || kind !== "open") fault("damaged", `${part}: <${name}>`);
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", `${part}: cut off`);
    if (localName(cursor.name) === "sheetData") return cursor;
    skipElement(cursor);
  }
  return cursor;
}
