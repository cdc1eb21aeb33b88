import { fault } from "./fault";
import { encodingOf } from "./xml/encoding";
import type { StoredPart } from "./zip/entry";
import { unpackStart } from "./zip/unpack";

const FIRST_LOOK = 512;
const LAST_LOOK = 64 * 1024;

/** Refuses an XML part that declares a document type: Excel writes none, and one can make a small file swell or reach outside. */
export function refuseDocumentType(part: StoredPart): void {
  if (!/\.(xml|rels|vml)$/i.test(part.entry.name)) return;
  for (let size = FIRST_LOOK; ; size *= 8) {
    const bytes = unpackStart(part, size);
    const prolog = readProlog(new TextDecoder(encodingOf(bytes)).decode(bytes));
    if (prolog === "doctype") fault("unsafe", `${part.entry.name}: a document type is declared`);
    if (prolog === "root" || size >= part.data.length) return;
    if (size > LAST_LOOK) fault("unsafe", `${part.entry.name}: it begins with nothing but remarks`);
  }
}

/** What stands first in an XML text besides white space, comments and instructions; "open" where the text ends before. */
function readProlog(text: string): "doctype" | "root" | "open" {
  const rest = text.replace(/^\ufeff?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*/, "");
  if (/^<!doctype/i.test(rest)) return "doctype";
  return /^<[^!?]/.test(rest) ? "root" : "open";
}
