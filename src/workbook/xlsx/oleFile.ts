import type { WorkbookError } from "../workbook";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an OLE compound file: what Excel wrote until 2003, and how it wraps an encrypted workbook. */
export const isOleFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** What an OLE file holds, told by the names of its streams ([MS-CFB] 2.6: directory entries of 128 bytes). */
export function oleRefusal(bytes: Uint8Array): WorkbookError {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) return { code: "encrypted", detail: "ole: EncryptedPackage" };
  if (names.has("Workbook")) return { code: "oldExcelFile", detail: "ole: Workbook (BIFF8)" };
  if (names.has("Book")) return { code: "oldExcelFile", detail: "ole: Book (BIFF5)" };
  if (names.has("WordDocument")) return { code: "wordDocument", detail: "ole: WordDocument" };
  const found = [...names].slice(0, 8).join(", ");
  return { code: "notSpreadsheet", detail: `ole: ${found || "no stream"}` };
}

function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const size = view.getUint16(at + 64, true);
    const kind = view.getUint8(at + 66);
    if (kind < 1 || kind > 5 || size < 4 || size > 64 || size % 2 === 1) continue;
    if (view.getUint16(at + size - 2, true) !== 0) continue;
    const name = decoder.decode(bytes.subarray(at, at + size - 2));
    if (/^[\x01-\x1f]?[\w .-]+$/.test(name)) names.add(name);
  }
  return names;
}
