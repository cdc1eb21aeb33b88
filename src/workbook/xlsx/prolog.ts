import { fault } from "./fault";
import { decodeStart } from "./xml/encoding";
import type { StoredPart } from "./zip/entry";
import { unpackStart } from "./zip/unpack";

/** Nearly every part shows its root at the first look; none that is honest needs more than the second. */
const LOOKS = [1024, 64 * 1024] as const;

/** Refuses an XML part that declares a document type: Excel writes none, and one can make a small file swell or reach outside. */
export function refuseDocumentType(part: StoredPart): void {
  const { name, size } = part.entry;
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  for (const look of LOOKS) {
    const prolog = readProlog(decodeStart(unpackStart(part, look), name));
    if (prolog === "doctype") fault("documentType", `${name}: a document type is declared`);
    if (prolog === "root" || size <= look) return;
  }
  fault("unsafe", `${name}: it begins with nothing but remarks`);
}

/** What stands first in an XML text besides white space, comments and instructions; "open" where the text ends before. */
function readProlog(text: string): "doctype" | "root" | "open" {
  const rest = text.replace(/^\ufeff?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*/, "");
  if (/^<!doctype/i.test(rest)) return "doctype";
  return /^<[^!?]/.test(rest) ? "root" : "open";
}
