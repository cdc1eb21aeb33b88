import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createXlsx } from "../../src/workbook/xlsx";
import { aPlainSheet } from "./aPlainSheet";

/** A workbook as somebody else begins it: one sheet with a line of their own. */
export const ownWorkbook = (): Uint8Array => createXlsx([aPlainSheet("Ghi chú", [["Của đơn vị"]])]);

/** The same, with the structure protected: no sheet can be added. */
export function protectedWorkbook(): Uint8Array {
  const parts = unzipSync(ownWorkbook());
  const name = "xl/workbook.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const protection = `<workbookProtection lockStructure="1"/><bookViews>`;
  return zipSync({ ...parts, [name]: strToU8(xml.replace("<bookViews>", protection)) });
}

/** The head of a compound file with a stream called "Workbook", as Excel 97 to 2003 write them. */
export function oldExcelFile(): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write("Workbook\0", 512, "utf16le");
  bytes.writeUInt16LE(18, 512 + 64);
  bytes.writeUInt8(2, 512 + 66);
  return new Uint8Array(bytes);
}
