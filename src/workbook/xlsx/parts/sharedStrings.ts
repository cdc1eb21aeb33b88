import { fault } from "../fault";
import { getPart, partText, type Package, type Part } from "../package";
import { nextTag, skipElement, tagCursor } from "../xml/tags";
import { relatedPart } from "./relationships";
import { localName, readRichText } from "./richText";

const known = new WeakMap<Part, readonly string[]>();

/** The texts that cells refer to by number; none where the workbook has no such part. */
export function readSharedStrings(pack: Package, workbookPart: string): readonly string[] {
  const name = relatedPart(pack, workbookPart, "sharedStrings");
  if (name === undefined) return [];
  const part = getPart(pack, name);
  const texts = known.get(part) ?? parseSharedStrings(partText(part));
  known.set(part, texts);
  return texts;
}

function parseSharedStrings(xml: string): readonly string[] {
  const cursor = tagCursor(xml);
  const texts: string[] = [];
  nextTag(cursor);
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: <${cursor.name}>`);
  if (cursor.kind === "empty") return texts;
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", "shared strings: cut off");
    if (localName(cursor.name) === "si") texts.push(readRichText(cursor));
    else skipElement(cursor);
  }
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: </${cursor.name}>`);
  return texts;
}
