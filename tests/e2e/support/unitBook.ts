import { builtinPlan } from "../../../src/plan/builtin";
import type { UnitReport } from "../../../src/reporting";
import { readUnitSheet } from "../../../src/sheets";
import { openedFile, gridOfFile } from "../../support/opened";

/** The names of a saved file's sheets, in tab order. */
export const savedSheetNames = (bytes: Uint8Array): readonly string[] =>
  openedFile(bytes).workbook.sheets.map(({ name }) => name);

/** What a unit's sheet in a saved file says, with the cell of everything it says. */
export function savedReport(bytes: Uint8Array, sheet: string): UnitReport {
  const report = readUnitSheet(gridOfFile(bytes, sheet), { plan: builtinPlan });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}
