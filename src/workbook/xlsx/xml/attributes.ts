import { fault } from "../fault";
import { decodeEntities } from "./text";

const ATTRIBUTE = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** The attributes written between two offsets (behind a tag's name, before its end), by name as written, decoded. */
export function readAttributes(
  xml: string,
  from: number,
  tagEnd: number,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(xml);
    if (!found || ATTRIBUTE.lastIndex > tagEnd) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = "", double, single = ""] = found;
    if (attributes.has(name)) fault("damaged", `xml: ${name} stands twice at ${from}`);
    attributes.set(name, decodeEntities(double ?? single));
  }
  if (!/^\s*\/?>$/.test(xml.slice(at, tagEnd))) fault("damaged", `xml: attributes at ${from}`);
  return attributes;
}
