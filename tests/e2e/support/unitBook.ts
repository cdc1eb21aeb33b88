import { builtinPlan } from "../../../src/plan/builtin";
import type { UnitReport } from "../../../src/reporting";
import { readUnitSheet, type Grid } from "../../../src/sheets";
import { openXlsx, readGrid } from "../../../src/workbook/xlsx";

/** A sheet of a saved file, read. */
export function savedSheet(bytes: Uint8Array, sheet: string): Grid {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(`${file.error.code}: ${file.error.detail ?? ""}`);
  const grid = readGrid(file.value, sheet);
  if (!grid.ok) throw new Error(`${grid.error.code}: ${grid.error.detail ?? ""}`);
  return grid.value;
}

/** The names of a saved file's sheets, in tab order. */
export function savedSheetNames(bytes: Uint8Array): readonly string[] {
  const file = openXlsx(bytes);
  return file.ok ? file.value.workbook.sheets.map(({ name }) => name) : [];
}

/** What a unit's sheet in a saved file says, with the cell of everything it says. */
export function savedReport(bytes: Uint8Array, sheet: string): UnitReport {
  const report = readUnitSheet(savedSheet(bytes, sheet), { plan: builtinPlan });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}
