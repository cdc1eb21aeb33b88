import { Workbook as ExcelJsWorkbook } from "exceljs";
import { assignmentsOf, type Assignment } from "../../../src/plan";
import { builtinPlan } from "../../../src/plan/builtin";
import { unitSheet, type SheetLayout } from "../../../src/sheets";
import { createXlsx } from "../../../src/workbook/xlsx";
import { aPlainSheet } from "../../support/aPlainSheet";

/** A workbook's bytes and the sheet in it that is asked for. */
export interface SheetFile {
  readonly sheet: string;
  readonly bytes: Uint8Array;
}

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

/** So many workbooks as officials send them: ours behind a register and a list of their own, texts in the shared strings, as another program saves them. */
export async function unitFiles(count: number): Promise<readonly SheetFile[]> {
  const own = ownSheets();
  const files = await Promise.all(
    unitLayouts().map(async (layout) => ({
      sheet: layout.name,
      bytes: await savedAgain(...own, layout),
    })),
  );
  return repeated(files, count);
}

/** The sheets that a unit's workbook holds before ours. */
export const ownSheets = (): readonly SheetLayout[] => [
  register("Theo dõi văn bản", 200),
  register("Danh sách", 40),
];

/** What an official keeps beside our sheet: number, sign, content, who, when, how far. */
const register = (name: string, rows: number): SheetLayout =>
  aPlainSheet(
    name,
    Array.from({ length: rows }, (_, row) => [
      row + 1,
      `${row + 17}/UBND-NC`,
      `Về việc triển khai nội dung số ${row + 1} của kế hoạch`,
      `Phòng chuyên môn ${row % 7}`,
      44_927 + row,
      row % 3 === 0 ? "Hoàn thành" : "Đang thực hiện",
    ]),
  );

/** So many items, from the first one on over and over. */
export const repeated = <T>(items: readonly T[], count: number): readonly T[] =>
  Array.from({ length: Math.ceil(count / items.length) }, () => items)
    .flat()
    .slice(0, count);

/** The file of the sheets as exceljs saves it. */
export async function savedAgain(...layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(new Uint8Array(createXlsx(layouts)).buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
