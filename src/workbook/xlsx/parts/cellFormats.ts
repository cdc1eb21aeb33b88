import type { CellFormats } from "../cellFormats";
import { getPart, partText, type Package } from "../package";
import { readAttributes } from "../xml/attributes";
import { eachChild, nextTag, tagCursor } from "../xml/tags";
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
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** The lists that matter here, and what their items are called. */
const ITEMS = { numFmts: "numFmt", fonts: "font", cellXfs: "xf" } as const;

type Items = Readonly<Record<keyof typeof ITEMS, Place[]>>;

const isList = (name: string): name is keyof typeof ITEMS => Object.hasOwn(ITEMS, name);

function findItems(xml: string): Items {
  const items: Items = { numFmts: [], fonts: [], cellXfs: [] };
  const cursor = tagCursor(xml);
  nextTag(cursor);
  eachChild(cursor, () => {
    const list = localName(cursor.name);
    if (!isList(list)) return;
    eachChild(cursor, () => {
      const { name, start, nameEnd, end } = cursor;
      if (localName(name) === ITEMS[list]) items[list].push({ start, nameEnd, end });
    });
  });
  return items;
}

function fontNameAt(xml: string, font: Place | undefined): string | null {
  if (!font) return null;
  let found: string | undefined;
  const cursor = tagCursor(xml, font.start);
  nextTag(cursor);
  eachChild(cursor, () => {
    if (localName(cursor.name) !== "name") return;
    found ??= readAttributes(xml, cursor.nameEnd, cursor.end).get("val");
  });
  return found ?? null;
}
