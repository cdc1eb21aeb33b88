import { Workbook as ExcelJsWorkbook } from "exceljs";
import { assignmentsOf, type Assignment } from "../../../src/plan";
import { builtinPlan } from "../../../src/plan/builtin";
import { unitSheet, type SheetLayout } from "../../../src/sheets";
import { createXlsx } from "../../../src/workbook/xlsx";

const JUNE = { kind: "month", year: 2023, month: 6 } as const;
const CUT_OFF = "2023-06-14";

/** The sheets of June 2023 of all units of the built-in plan that have work, figures filled in. */
export const unitLayouts = (): readonly SheetLayout[] =>
  builtinPlan.units.flatMap(({ id: unitId }) => {
    const work = assignmentsOf(builtinPlan, unitId, CUT_OFF);
    if (work.length === 0) return [];
    const answers = answersTo(work);
    return unitSheet({ plan: builtinPlan, unitId, period: JUNE, regime: "decree09", answers });
  });

const answersTo = (work: readonly Assignment[]) =>
  Object.fromEntries(
    work.flatMap(({ indicators }) =>
      indicators.map(({ indicator }, index) => [
        indicator.code,
        { numerator: 1200 + index, denominator: 4500, evidence: "05/BC" },
      ]),
    ),
  );

/** So many files of them, one sheet each, as another program saves them: texts in the shared strings, styles of its own. */
export async function unitFiles(count: number): Promise<readonly Uint8Array[]> {
  const files = await Promise.all(unitLayouts().map(savedAgain));
  return repeated(files, count);
}

/** So many items, from the first one on over and over. */
export const repeated = <T>(items: readonly T[], count: number): readonly T[] =>
  Array.from({ length: Math.ceil(count / items.length) }, () => items)
    .flat()
    .slice(0, count);

/** The file of a sheet as exceljs saves it. */
export async function savedAgain(layout: SheetLayout): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(new Uint8Array(createXlsx([layout])).buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
