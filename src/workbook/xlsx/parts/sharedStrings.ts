import { fault } from "../fault";
import { getPart, partText, type Package } from "../package";
import type { SharedTexts } from "../sharedTexts";
import { nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tags";
import { decodeEscapes, decodeText } from "../xml/text";
import type { StoredCell } from "./storedCell";
import { relatedPart } from "./relationships";
import { hasRuns, localName, readRichText } from "./richText";

const NONE: SharedTexts = { text: () => undefined, isRich: () => false };

/** The texts that cells refer to by number; none where the workbook has no such part. */
export function readSharedStrings(pack: Package, workbookPart: string): SharedTexts {
  const name = relatedPart(pack, workbookPart, "sharedStrings");
  if (name === undefined) return NONE;
  const part = getPart(pack, name);
  return (part.memory.texts ??= parseSharedStrings(partText(part)));
}

/** Tells of a stored cell whether the letters of its text have several looks. */
export const isRichCell = (
  strings: SharedTexts,
  { type, value, isRich }: Pick<StoredCell, "type" | "value" | "isRich">,
): boolean => (type === "s" ? strings.isRich(Number(value)) : isRich);

function parseSharedStrings(xml: string): SharedTexts {
  const { stored, texts, rich } = scanItems(xml);
  return {
    text(index) {
      const raw = stored[index];
      return raw === undefined ? undefined : (texts[index] ??= decodeEscapes(decodeText(raw)));
    },
    isRich: (index) => rich.has(index),
  };
}

interface Items {
  /** By number, the text as it stands in a plain item; read when it is asked for. */
  readonly stored: string[];
  /** By number, the texts that are read: at first those of the other items. */
  readonly texts: string[];
  readonly rich: Set<number>;
}

function scanItems(xml: string): Items {
  const items: Items = { stored: [], texts: [], rich: new Set() };
  const cursor = tagCursor(xml);
  nextTag(cursor);
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: <${cursor.name}>`);
  if (cursor.kind === "empty") return items;
  for (nextItem(cursor, items); cursor.kind !== "close"; nextItem(cursor, items)) {
    if (cursor.kind === "end") fault("damaged", "shared strings: cut off");
    if (localName(cursor.name) === "si") takeItem(cursor, items);
    else skipElement(cursor);
  }
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: </${cursor.name}>`);
  return items;
}

/** Takes plain items, in which no letters have looks of their own, and moves to the first tag of anything else. */
function nextItem(cursor: TagCursor, { stored }: Items): void {
  const { xml } = cursor;
  for (let from = plainText(xml, cursor.end); from > 0; from = plainText(xml, cursor.end)) {
    const to = xml.indexOf("<", from);
    if (to < 0 || !xml.startsWith(PLAIN_END, to)) break;
    stored.push(xml.slice(from, to));
    cursor.end = to + PLAIN_END.length;
  }
  nextTag(cursor);
}

const PLAIN_START = "<si><t>";
const SPACED_START = '<si><t xml:space="preserve">';
const PLAIN_END = "</t></si>";

/** Where the text of a plain item begins; 0 where none stands. */
function plainText(xml: string, at: number): number {
  if (xml.startsWith(PLAIN_START, at)) return at + PLAIN_START.length;
  return xml.startsWith(SPACED_START, at) ? at + SPACED_START.length : 0;
}

function takeItem(cursor: TagCursor, { stored, texts, rich }: Items): void {
  const { start } = cursor;
  const index = stored.push("") - 1;
  texts[index] = readRichText(cursor);
  if (hasRuns(cursor.xml.slice(start, cursor.start))) rich.add(index);
}
