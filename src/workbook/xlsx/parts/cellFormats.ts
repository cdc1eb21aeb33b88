import type { CellFormats } from "../cellFormats";
import { getPart, partText, type Package } from "../package";
import { readAttributes } from "../xml/attributes";
import { nextTag, tagCursor, type TagCursor } from "../xml/tags";
import { parseXml } from "../xml/tree";
import { formatCode } from "./numberFormats";
import { relatedPart } from "./relationships";
import { localName } from "./richText";

const NONE: CellFormats = { numberFormat: () => null, fontName: () => null };

/** The cell formats of a workbook, read without a tree of its styles; none where it has no such part. */
export function readCellFormats(pack: Package, workbookPart: string): CellFormats {
  const name = relatedPart(pack, workbookPart, "styles");
  if (name === undefined) return NONE;
  const part = getPart(pack, name);
  return (part.memory.cellFormats ??= parseCellFormats(partText(part)));
}

function parseCellFormats(xml: string): CellFormats {
  const { numFmts, fonts, cellXfs } = findItems(xml);
  const attributesAt = ({ nameEnd, end }: Place) => readAttributes(xml, nameEnd, end);
  const own = new Map(
    numFmts
      .map(attributesAt)
      .map((format) => [Number(format.get("numFmtId")), format.get("formatCode") ?? ""]),
  );
  const idOf = (cellFormat: number, name: string): number => {
    const place = cellXfs[cellFormat];
    return place ? Number(attributesAt(place).get(name) ?? 0) : 0;
  };
  return {
    numberFormat: remembered((cellFormat) => formatCode(idOf(cellFormat, "numFmtId"), own)),
    fontName: remembered((cellFormat) => fontNameAt(xml, fonts[idOf(cellFormat, "fontId")])),
  };
}

function remembered<T>(find: (cellFormat: number) => T): (cellFormat: number) => T {
  const known = new Map<number, T>();
  return (cellFormat) => {
    const before = known.get(cellFormat);
    if (before !== undefined) return before;
    const found = find(cellFormat);
    known.set(cellFormat, found);
    return found;
  };
}

/** Where an element's open tag stands. */
interface Place {
  readonly nameEnd: number;
  readonly end: number;
}

/** The lists that matter here, and what their items are called. */
const ITEMS = { numFmts: "numFmt", fonts: "font", cellXfs: "xf" } as const;

type List = keyof typeof ITEMS;

const isList = (name: string): name is List => Object.hasOwn(ITEMS, name);

/** The items of the lists, of which that of the cell formats is the last; where the text ends before, it must be well-formed. */
function findItems(xml: string): Readonly<Record<List, readonly Place[]>> {
  const items: Record<List, Place[]> = { numFmts: [], fonts: [], cellXfs: [] };
  const cursor = tagCursor(xml);
  let list: List | undefined;
  for (nextTag(cursor); cursor.kind !== "end"; nextTag(cursor)) {
    const name = localName(cursor.name);
    if (cursor.kind !== "close") {
      if (list && name === ITEMS[list]) items[list].push(placeOf(cursor));
      else if (cursor.kind === "open" && isList(name)) list = name;
    } else if (name === list) {
      if (list === "cellXfs") return items;
      list = undefined;
    }
  }
  parseXml(xml);
  return items;
}

const placeOf = ({ nameEnd, end }: TagCursor): Place => ({ nameEnd, end });

/** The font's name, where a font's open tag stands. */
function fontNameAt(xml: string, font: Place | undefined): string | null {
  if (!font) return null;
  const cursor = tagCursor(xml, font.end);
  for (nextTag(cursor); localName(cursor.name) !== "font"; nextTag(cursor)) {
    if (cursor.kind === "end") break;
    if (localName(cursor.name) !== "name") continue;
    return readAttributes(xml, cursor.nameEnd, cursor.end).get("val") ?? null;
  }
  return null;
}
