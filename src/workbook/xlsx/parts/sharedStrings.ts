import { fault } from "../fault";
import { getPart, partText, type Package, type Part } from "../package";
import { nextTag, skipElement, tagCursor } from "../xml/tags";
import type { StoredCell } from "./cells";
import { relatedPart } from "./relationships";
import { hasRuns, localName, readRichText } from "./richText";

/** The texts that cells refer to by number, and which of them have letters of several looks. */
interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
}

const NONE: SharedStrings = { texts: [], rich: new Set() };
const known = new WeakMap<Part, SharedStrings>();

/** The texts that cells refer to by number; none where the workbook has no such part. */
export const readSharedStrings = (pack: Package, workbookPart: string): readonly string[] =>
  sharedStrings(pack, workbookPart).texts;

/** Tells of a stored cell whether the letters of its text have several looks. */
export function richTextTest(
  pack: Package,
  workbookPart: string,
): (cell: Pick<StoredCell, "type" | "value" | "isRich">) => boolean {
  const { rich } = sharedStrings(pack, workbookPart);
  return ({ type, value, isRich }) => (type === "s" ? rich.has(Number(value)) : isRich);
}

function sharedStrings(pack: Package, workbookPart: string): SharedStrings {
  const name = relatedPart(pack, workbookPart, "sharedStrings");
  if (name === undefined) return NONE;
  const part = getPart(pack, name);
  const strings = known.get(part) ?? parseSharedStrings(partText(part));
  known.set(part, strings);
  return strings;
}

function parseSharedStrings(xml: string): SharedStrings {
  const cursor = tagCursor(xml);
  const texts: string[] = [];
  const rich = new Set<number>();
  const isPlain = !hasRuns(xml);
  nextTag(cursor);
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: <${cursor.name}>`);
  if (cursor.kind === "empty") return NONE;
  for (nextTag(cursor); cursor.kind !== "close"; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", "shared strings: cut off");
    const { start } = cursor;
    if (localName(cursor.name) !== "si") skipElement(cursor);
    else {
      texts.push(readRichText(cursor));
      if (!isPlain && hasRuns(xml.slice(start, cursor.start))) rich.add(texts.length - 1);
    }
  }
  if (localName(cursor.name) !== "sst") fault("damaged", `shared strings: </${cursor.name}>`);
  return { texts, rich };
}
