import { fault } from "../fault";
import { endOfName, internName } from "./tags";
import { decodeEntities } from "./text";

/** The attributes written between two offsets (behind a tag's name, behind its end), by name as written, decoded. */
export function readAttributes(
  xml: string,
  from: number,
  tagEnd: number,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = behindSpace(xml, from);
  while (!endsTag(xml, at, tagEnd)) {
    const nameEnd = endOfName(xml, at);
    const valueStart = startOfValue(xml, nameEnd);
    const valueEnd = valueStart && xml.indexOf(xml.charAt(valueStart - 1), valueStart);
    if (nameEnd === at || valueEnd <= 0 || valueEnd >= tagEnd) damaged(from);
    const name = internName(xml, at, nameEnd);
    const value = xml.slice(valueStart, valueEnd);
    if (attributes.has(name) || value.includes("<")) damaged(from);
    attributes.set(name, decodeEntities(value));
    at = behindSpace(xml, valueEnd + 1);
  }
  return attributes;
}

const damaged = (from: number): never => fault("damaged", `xml: attributes at ${from}`);

/** Whether nothing but the tag's end stands there. */
const endsTag = (xml: string, at: number, tagEnd: number): boolean =>
  at === tagEnd - 1 || (at === tagEnd - 2 && xml.charCodeAt(at) === 47);

/** The offset behind the equals sign and the quote mark that follow a name; 0 where they do not. */
function startOfValue(xml: string, nameEnd: number): number {
  const sign = behindSpace(xml, nameEnd);
  if (xml.charCodeAt(sign) !== 61) return 0;
  const at = behindSpace(xml, sign + 1);
  const mark = xml.charCodeAt(at);
  return mark === 34 || mark === 39 ? at + 1 : 0;
}

function behindSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at++;
  return at;
}
