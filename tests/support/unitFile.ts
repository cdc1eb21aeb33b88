import { injectPlan } from "../../src/actions";
import { builtinPlan } from "../../src/plan/builtin";
import { parsePeriod } from "../../src/reporting";
import type { RowAnswers } from "../../src/sheets";
import { openedWorkbook } from "./opened";
import { ownWorkbook } from "./ownWorkbook";

/** A unit's workbook with the figures that it answers. */
export async function unitFile(
  unitId: string,
  answers: Readonly<Record<string, RowAnswers>>,
  written = "2023-06",
): Promise<Uint8Array> {
  const period = parsePeriod(written);
  if (!period) throw new Error(`No period: ${written}`);
  const workbook = openedWorkbook(ownWorkbook());
  const request = { plan: builtinPlan, unitId, period, regime: "decree09" as const, answers };
  const made = await injectPlan(workbook, request);
  if (!made.ok) throw new Error(made.error.code);
  return workbook.save();
}

/** A row's two figures. */
export const figures = (numerator: number, denominator: number): RowAnswers => ({
  numerator,
  denominator,
});
