import type { SheetLayout } from "../../sheets";
import { blankPackage, type WorkbookProperties } from "./blankPackage";
import { editXlsx, xlsxBytes } from "./editXlsx";

/** A new .xlsx file of the given sheets, the first visible one in front; `marker` is the text of our custom XML part. */
export function createXlsx(
  layouts: readonly SheetLayout[],
  marker?: string,
  properties: WorkbookProperties = {},
): Uint8Array {
  const front = layouts.find(({ visibility = "visible" }) => visibility === "visible");
  if (!front) throw new Error("A workbook needs a visible sheet");
  const made = editXlsx(blankPackage(properties), {
    addSheets: layouts,
    activate: front.name,
    ...(marker !== undefined && { marker }),
  });
  if (!made.ok) throw new Error(`${made.error.code}: ${made.error.detail ?? ""}`);
  return xlsxBytes(made.value);
}
