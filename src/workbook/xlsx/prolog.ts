import { fault } from "./fault";
import { decodeStart } from "./xml/encoding";
import type { StoredPart } from "./zip/entry";
import { unpackStart } from "./zip/unpack";

/** Enough for what nearly every part begins with: its declaration and its root. */
const GLIMPSE = 128;

/** None that is honest hides its root behind more remarks than this. */
const LONGEST_PROLOG = 64 * 1024;

/** Refuses an XML part that declares a document type: Excel writes none, and one can make a small file swell or reach outside. */
export function refuseDocumentType(part: StoredPart): void {
  const { name, size } = part.entry;
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  const seen = prologOf(part, GLIMPSE);
  const prolog = seen === "open" ? prologOf(part, LONGEST_PROLOG) : seen;
  if (prolog === "doctype") fault("documentType", `${name}: a document type is declared`);
  if (prolog === "open" && size > LONGEST_PROLOG) {
    fault("unsafe", `${name}: it begins with nothing but remarks`);
  }
}

/** What stands first in a part besides white space, comments and instructions; "open" where so many bytes do not tell. */
function prologOf(part: StoredPart, bytes: number): "doctype" | "root" | "open" {
  const text = decodeStart(unpackStart(part, bytes), part.entry.name);
  const rest = text.replace(/^\ufeff?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*/, "");
  if (/^<!doctype/i.test(rest)) return "doctype";
  return /^<[^!?]/.test(rest) ? "root" : "open";
}
