import type { Plan } from "../../../src/plan";
import type { Period } from "../../../src/reporting";
import { unitSheet, type RowAnswers } from "../../../src/sheets";
import { createXlsx } from "../../../src/workbook/xlsx";
import { aPlainSheet } from "../../support/aPlainSheet";
import { aRegistry } from "./aRegistry";

export const JUNE: Period = { kind: "month", year: 2023, month: 6 };

/** The bytes of a workbook with one empty sheet that is none of ours. */
export const blankFile = (): Uint8Array =>
  createXlsx([aPlainSheet("Sheet1", [["Báo cáo công tác"]])]);

/** The bytes of a unit's workbook, filled in. */
export function unitFile(
  unitId: string,
  answers: Readonly<Record<string, RowAnswers>> = {},
  { period = JUNE, plan = aRegistry() }: { readonly period?: Period; readonly plan?: Plan } = {},
): Uint8Array {
  return createXlsx([unitSheet({ plan, unitId, period, regime: "decree09", answers })]);
}

/** Bytes as a file that was picked. */
export function picked(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name, { lastModified: 0 });
}
