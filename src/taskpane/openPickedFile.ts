import { err, ok, type Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";

/** Opens a file that was picked or dropped; the reader of .xlsx is fetched with the first one. */
export async function openPickedFile(file: File): Promise<Result<Workbook, WorkbookError>> {
  const { openXlsx, xlsxWorkbook } = await import("../workbook/xlsx");
  const bytes = await bytesOf(file);
  if (!bytes) return err({ code: "busy", detail: file.name });
  const opened = openXlsx(bytes, { fileName: file.name });
  return opened.ok ? ok(xlsxWorkbook(opened.value)) : opened;
}

/** The file's bytes, or undefined where it was moved, changed or locked after it was picked. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
