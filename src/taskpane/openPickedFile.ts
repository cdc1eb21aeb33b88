import { err, type Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";

/** Opens a file that was picked or dropped; the reader of .xlsx is fetched with the first one. */
export async function openPickedFile(file: File): Promise<Result<Workbook, WorkbookError>> {
  const { openWorkbook } = await import("../workbook/xlsx");
  const bytes = await bytesOf(file);
  return bytes
    ? openWorkbook(bytes, { fileName: file.name })
    : err({ code: "busy", detail: file.name });
}

/** The file's bytes, or undefined where it was moved, changed or locked after it was picked. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
