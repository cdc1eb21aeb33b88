import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { consolidateReports, injectPlan, outdatedSheets, updateSheet } from "../../src/actions";
import { DAYS_TO_1904, dateSerial, ok } from "../../src/shared";
import { readUnitSheet, unitSheet, type SheetLayout } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { createXlsx, type FileWorkbook } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { officeWorkbookOf } from "../support/officeHost";
import { gridIn, openedWorkbook } from "../support/opened";

const lead = [agencies("so-y-te")];
const indicators = [anIndicator("III.1.b-1", { targets: [aTarget(30)] })];
const deadline = dueOn("2023-03-31");
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [aTask("III.1.a", { lead, deadline }), aTask("III.1.b", { lead, indicators })],
});
const newPlan = { ...plan, title: "Kế hoạch sửa đổi" };
const june = { kind: "month", year: 2023, month: 6 } as const;
const scope = { plan, unitId: "so-y-te", period: june, regime: "decree09" } as const;
const JUNE = "KH 06-2023 Sở Y tế";
const JULY = "KH 07-2023 Sở Y tế";
const answers = {
  "III.1.a": { status: "Hoàn thành", completed: dateSerial("2023-03-20"), evidence: "05/BC-SYT" },
  "III.1.b-1": { numerator: 30, denominator: 100 },
};
const serial1904 = (day: string): number => dateSerial(day) - DAYS_TO_1904;
const sheets: readonly SheetLayout[] = [aPlainSheet("Ghi chú", [["Của đơn vị", 1]])];

/** A file whose dates count from 1904. */
function fileOf(layouts: readonly SheetLayout[]): FileWorkbook {
  const parts = unzipSync(createXlsx(layouts));
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const dated = /<workbookPr\b/.test(xml)
    ? xml.replace(/<workbookPr\b/, `<workbookPr date1904="1"`)
    : xml.replace("<bookViews>", `<workbookPr date1904="1"/><bookViews>`);
  return openedWorkbook(zipSync({ ...parts, "xl/workbook.xml": strToU8(dated) }));
}

const ADAPTERS: Readonly<Record<string, () => Workbook>> = {
  "a file": () => fileOf(sheets),
  "office.js": () => officeWorkbookOf({ sheets, date1904: true }),
};

/** The due day as it stands in the row of a task, and when its unit says that it was completed. */
async function daysOf(workbook: Workbook, sheet: string) {
  const grid = await gridIn(workbook, sheet);
  const report = readUnitSheet(grid, { plan });
  const row = grid.values.find((cells) => cells.includes("III.1.a"));
  return {
    numbers: row?.filter((value) => typeof value === "number" && value > 1000),
    completed: report.ok ? report.value.tasks[0]?.completed?.date : undefined,
    assessment: row?.find((value) => typeof value === "string" && value.startsWith("Hoàn thành đ")),
  };
}

const DAYS = {
  numbers: [serial1904("2023-03-31"), serial1904("2023-03-20")],
  completed: "2023-03-20",
};

describe.each(Object.entries(ADAPTERS))(
  "a workbook through %s whose dates count from 1904",
  (_, begin) => {
    test("gets a sheet whose days are its own, and says them again", async () => {
      const workbook = begin();
      expect(await workbook.inspect()).toMatchObject(ok({ date1904: true }));
      expect((await injectPlan(workbook, { ...scope, answers })).ok).toBe(true);
      expect(await daysOf(workbook, JUNE)).toMatchObject(DAYS);
      expect((await gridIn(workbook, JUNE)).values.flat()).toContain(serial1904("2023-06-14"));
      expect(await outdatedSheets(workbook, plan)).toEqual(ok([]));
    });

    test("carries them into the next period, and into a new drawing", async () => {
      const workbook = begin();
      await injectPlan(workbook, { ...scope, answers });
      await injectPlan(workbook, { ...scope, period: { ...june, month: 7 } });
      expect(await daysOf(workbook, JULY)).toMatchObject(DAYS);
      await updateSheet(workbook, { plan: newPlan, sheet: JUNE });
      expect(await daysOf(workbook, JUNE)).toMatchObject(DAYS);
    });

    test("consolidates into days of its own, the second time too", async () => {
      const workbook = begin();
      const file = openedWorkbook(createXlsx([unitSheet({ ...scope, answers })]));
      const sources = [{ fileName: "so-y-te.xlsx", open: async () => ok(file) }];
      for (const startAnew of [false, true]) {
        const result = await consolidateReports(workbook, { ...scope, sources, startAnew });
        if (!result.ok) throw new Error(result.error.code);
        const { values, formulas } = await gridIn(workbook, result.value.sheets.tasks);
        expect(values.flat()).toContain(serial1904("2023-03-31"));
        expect(formulas.flat().join()).toContain("<=DATE(2023,6,14)");
      }
    });
  },
);

testWithLibreOffice(
  "LibreOffice sees the same days in a file whose dates count from 1904, and assesses by them",
  async () => {
    const workbook = fileOf(sheets);
    await injectPlan(workbook, { ...scope, answers });
    const again = openedWorkbook(await throughLibreOffice(workbook.save()));
    expect(await again.inspect()).toMatchObject(ok({ date1904: true }));
    expect(await daysOf(again, JUNE)).toEqual({ ...DAYS, assessment: "Hoàn thành đúng hạn" });
  },
  60_000,
);
