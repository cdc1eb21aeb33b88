import { fault } from "../fault";
import { mismatch, nextTag, skipElement, type TagCursor } from "../xml/tags";
import { decodeEscapes, decodeText } from "../xml/text";

/** The name of a tag without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The text of the element that the cursor stands on (`si`, `is`): its own `t` or its runs' one after the other, phonetic runs left out. Leaves the cursor on its close tag. */
export function readRichText(cursor: TagCursor): string {
  if (cursor.kind === "empty") return "";
  const opened = cursor.name;
  let text = "";
  for (nextTag(cursor); ; nextTag(cursor)) {
    if (cursor.kind === "end") fault("damaged", `xml: <${opened}> is not closed`);
    const name = localName(cursor.name);
    if (cursor.kind === "close") {
      if (cursor.name === opened) return decodeEscapes(text);
      if (name !== "r") mismatch(cursor);
    } else if (cursor.kind === "open") {
      if (name === "t") text += readPlainText(cursor);
      else if (name !== "r") skipElement(cursor);
    }
  }
}

/** Whether the text of a `si` or `is` element gives some of its letters looks of their own. */
export const hasRuns = (xml: string): boolean => /<(?:\w+:)?r[\s>]/.test(xml);

/** The characters of the element that the cursor stands on, up to its close tag, where it leaves the cursor. */
export function readPlainText(cursor: TagCursor): string {
  if (cursor.kind === "empty") return "";
  const { name, end } = cursor;
  nextTag(cursor);
  if (cursor.kind !== "close" || cursor.name !== name) {
    fault("damaged", `xml: <${name}> at ${end} holds no plain text`);
  }
  return decodeText(cursor.xml.slice(end, cursor.start));
}
