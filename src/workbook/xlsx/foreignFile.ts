import type { FileErrorCode, WorkbookError } from "../workbook";
import { isOleFile, oleRefusal } from "./oleFile";

const HEAD = 4096;

/** What a file is that is no zip archive, by its first bytes; undefined where it is one. */
export function foreignFile(bytes: Uint8Array): WorkbookError | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  if (isOleFile(bytes)) return oleRefusal(bytes);
  return { code: kindOf(bytes), detail: firstBytes(bytes) };
}

function kindOf(bytes: Uint8Array): FileErrorCode {
  if (bytes.length === 0) return "emptyFile";
  if (bytes.every((byte) => byte === 0)) return "cloudPlaceholder";
  const text = headText(bytes);
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? plainTextOr(text);
}

/** The first that fits. iCloud leaves a property list, Google Drive and web shortcuts an address in the file's place. */
const KINDS: readonly (readonly [FileErrorCode, RegExp])[] = [
  ["cloudPlaceholder", /^bplist00|^\s*\{[^]*"(?:url|doc_id)"\s*:|^\[InternetShortcut\]/i],
  ["pdfDocument", /^\s*%PDF-/],
  ["oldExcelFile", /^[\x09\0][\0\x02\x04\x08]|urn:schemas-microsoft-com:office:spreadsheet/],
  ["webPage", /<(?:!doctype\s+html|html|head|body|table|meta)\b|^MIME-Version:/i],
  ["wordDocument", /^\{\\rtf|schemas-microsoft-com:office:word|office\/word\/2003/],
];

/** Text has no control characters but those of white space. */
const plainTextOr = (text: string): FileErrorCode =>
  /[\0-\x08\x0e-\x1f\ufffd]/.test(text) ? "notSpreadsheet" : "textFile";

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const [first, second] = head;
  const isUtf16 = first === 0xff && second === 0xfe;
  if (isUtf16) return new TextDecoder("utf-16le").decode(head.subarray(0, head.length & ~1));
  return new TextDecoder(isUtf8(head) ? "utf-8" : "windows-1258").decode(head);
}

/** The head may end within a letter, which a decoder that is told of more to come forgives. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function firstBytes(bytes: Uint8Array): string {
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `begins with ${head.join(" ") || "nothing"}`;
}
