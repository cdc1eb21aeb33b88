import { fault } from "./fault";
import { decodeStart } from "./xml/encoding";
import type { StoredPart } from "./zip/entry";
import { glimpse, unpackStart } from "./zip/unpack";

/** Nearly every part shows its root at a glimpse; none that is honest hides it behind more remarks than this. */
const LONGEST_PROLOG = 64 * 1024;

/** Refuses an XML part that declares a document type: Excel writes none, and one can make a small file swell or reach outside. */
export function refuseDocumentType(part: StoredPart): void {
  const { name, size } = part.entry;
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  const seen = readProlog(decodeStart(glimpse(part), name));
  const prolog =
    seen === "open" ? readProlog(decodeStart(unpackStart(part, LONGEST_PROLOG), name)) : seen;
  if (prolog === "doctype") fault("documentType", `${name}: a document type is declared`);
  if (prolog === "open" && size > LONGEST_PROLOG) {
    fault("unsafe", `${name}: it begins with nothing but remarks`);
  }
}

/** What stands first in an XML text besides white space, comments and instructions; "open" where the text ends before, be it by zeros in place of what was not read. */
function readProlog(text: string): "doctype" | "root" | "open" {
  const rest = text.replace(/^\ufeff?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*/, "");
  if (/^<!doctype/i.test(rest)) return "doctype";
  return /^<[^!?\0]/.test(rest) ? "root" : "open";
}
