import { codec } from "#codec";
import { fault } from "../fault";

/** The text of an XML part: UTF-8, UTF-16 by its byte order mark or its look, or the encoding it declares. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return label === "utf-8" ? codec.decodeUtf8(bytes) : decoder(label, true).decode(bytes);
  } catch {
    return fault("damaged", `${part}: not ${label} text`);
  }
}

/** The text of an XML part's first bytes, which may end within a letter. */
export function decodeStart(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return decoder(label, false).decode(bytes);
  } catch {
    return fault("damaged", `${part}: unknown encoding ${label}`);
  }
}

/** UTF-8 bytes of an XML text whose declaration, if any, then says so. */
export const encodeXml = (xml: string): Uint8Array =>
  new TextEncoder().encode(
    xml.replace(/^(<\?xml[^?]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'),
  );

const decoders = new Map<string, TextDecoder>();

/** A decoder serves for all texts; making one takes longer than decoding a small part. */
function decoder(label: string, fatal: boolean): TextDecoder {
  const key = `${label} ${String(fatal)}`;
  const known = decoders.get(key) ?? new TextDecoder(label, { fatal });
  decoders.set(key, known);
  return known;
}

/** What nearly every part begins with, told without decoding anything. */
const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

/** What the first bytes say; XML begins with "<", so a zero beside it tells UTF-16 apart. */
export function encodingOf(bytes: Uint8Array): string {
  const start = ((bytes[0] ?? 1) << 8) | (bytes[1] ?? 1);
  if (start === 0xfffe || start === 0x3c00) return "utf-16le";
  if (start === 0xfeff || start === 0x003c) return "utf-16be";
  if (USUAL.every((byte, index) => bytes[index] === byte)) return "utf-8";
  return declaredEncoding(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = decoder("latin1", false).decode(bytes.subarray(0, 120));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^?]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  return declared && !/^utf-?(8|16)/i.test(declared) ? declared.toLowerCase() : "utf-8";
}
