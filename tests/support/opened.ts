import type { Grid } from "../../src/sheets";
import type { WantedLooks, Workbook, WorkbookErrorCode } from "../../src/workbook";
import { openXlsx, readGrid, xlsxWorkbook, type XlsxFile } from "../../src/workbook/xlsx";

/** A file that must open. */
export function openedFile(bytes: Uint8Array): XlsxFile {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(`${file.error.code}: ${file.error.detail ?? ""}`);
  return file.value;
}

/** The workbook port over a file that must open. */
export const openedWorkbook = (bytes: Uint8Array) => xlsxWorkbook(openedFile(bytes));

/** A sheet of a workbook that must have it. */
export async function gridIn(workbook: Workbook, sheet: string): Promise<Grid> {
  const grids = await workbook.readSheets([sheet]);
  if (!grids.ok) throw new Error(`${grids.error.code}: ${grids.error.detail ?? ""}`);
  const [grid] = grids.value;
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
}

/** A sheet of a file that must be readable. */
export function gridOfFile(bytes: Uint8Array, sheet = "Sheet1", wanted?: WantedLooks): Grid {
  const grid = readGrid(openedFile(bytes), sheet, wanted);
  if (!grid.ok) throw new Error(`${grid.error.code}: ${grid.error.detail ?? ""}`);
  return grid.value;
}

/** Why a file is refused when it is opened or its sheets are read; "read" where it is not. */
export function refusalOf(bytes: Uint8Array): WorkbookErrorCode | "read" {
  const file = openXlsx(bytes);
  if (!file.ok) return file.error.code;
  for (const { name } of file.value.workbook.sheets) {
    const grid = readGrid(file.value, name);
    if (!grid.ok) return grid.error.code;
  }
  return "read";
}
