import type { Plan } from "../../../src/plan";
import type { Period } from "../../../src/reporting";
import { unitSheet, type RowAnswers } from "../../../src/sheets";
import type { SheetLayout } from "../../../src/sheets";
import { createXlsx, openXlsx, xlsxWorkbook } from "../../../src/workbook/xlsx";
import { aRegistry } from "./aRegistry";

export const JUNE: Period = { kind: "month", year: 2023, month: 6 };

/** The bytes of a workbook with one empty sheet that is none of ours. */
export const blankFile = (): Uint8Array => createXlsx([emptySheet]);

/** The bytes of a unit's workbook, filled in. */
export function unitFile(
  unitId: string,
  answers: Readonly<Record<string, RowAnswers>> = {},
  { period = JUNE, plan = aRegistry() }: { readonly period?: Period; readonly plan?: Plan } = {},
): Uint8Array {
  return createXlsx([unitSheet({ plan, unitId, period, regime: "decree09", answers })]);
}

/** A workbook over a file's bytes. */
export function workbookOf(bytes: Uint8Array) {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.error.code);
  return xlsxWorkbook(file.value);
}

/** Bytes as a file that was picked. */
export function picked(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name, { lastModified: 0 });
}

const emptySheet: SheetLayout = {
  name: "Sheet1",
  content: [["Báo cáo công tác"]],
  styles: [],
  columns: [],
  rows: [],
  merges: [],
  rules: [],
  conditionalFormats: [],
  names: [],
};
