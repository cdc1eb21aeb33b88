import { fault } from "../fault";
import type { XlsxFile } from "../openXlsx";
import type { SheetEntry, WorkbookPart } from "../parts/workbook";

/** Sheet names are equal without regard to case. */
export const sameSheetName = (a: string, b: string): boolean =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

/** The position of a sheet among the tabs, or -1. */
export const sheetIndexOf = ({ sheets }: WorkbookPart, name: string): number =>
  sheets.findIndex((sheet) => sameSheetName(sheet.name, name));

/** The tab of a name, which must have cells. */
export function findSheet({ workbook }: XlsxFile, name: string): SheetEntry {
  const sheet = workbook.sheets[sheetIndexOf(workbook, name)];
  if (!sheet) return fault("sheetMissing", `no sheet "${name}"`, name);
  if (sheet.kind !== "worksheet") fault("sheetMissing", `"${name}" is a ${sheet.kind}`, name);
  return sheet;
}
