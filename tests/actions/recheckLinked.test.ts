import fc from "fast-check";
import { checkReport, foreignTables, linkTable, recheckReport } from "../../src/actions";
import { cellAddress, type CellContent } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { aForeignSheet, aTitledPlan, FOREIGN_ANSWERS } from "../support/aForeignTable";
import { gridOf } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const plan = aTitledPlan();
const request = { plan, today: "2023-06-20" };
const sheet = "Tháng 6";

async function linkedWorkbook(): Promise<Workbook> {
  const workbook = memoryWorkbook({
    sheets: [{ name: sheet, visibility: "visible", isProtected: false }],
    grids: [gridOf(aForeignSheet(6))],
  });
  const period = { kind: "month", year: 2023, month: 6 } as const;
  const scope = { plan, unitId: "so-y-te", period, regime: "decree09", sheet } as const;
  const asked = { ...scope, answers: FOREIGN_ANSWERS };
  const found = await foreignTables(workbook, asked);
  const fingerprint = found.ok ? found.value[0].table.fingerprint : "";
  const linked = await linkTable(workbook, { ...asked, fingerprint, withCodes: false });
  if (!linked.ok) throw new Error(linked.error.code);
  return workbook;
}

const anyCell = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 6 }))
  .map(([row, column]) => cellAddress(row, column));
const anyValue: fc.Arbitrary<CellContent> = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(
    ...["", "Đang TH", "Hoàn thành", "12/20", "3.450", "-", "Tổng cộng", "Tỷ lệ", "Trạng thái"],
    ...["Bệnh án qua mạng", "Số hóa hồ sơ bệnh án", "Việc riêng của sở", "BÁO CÁO THÁNG 7/2023"],
  ),
);
const anyEdits = fc.array(fc.record({ address: anyCell, value: anyValue }), {
  minLength: 1,
  maxLength: 8,
});

test("a linked table that is looked at again says what it says when everything is checked, whatever was typed where", async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, async (edits) => {
      const workbook = await linkedWorkbook();
      let live = await checkReport(workbook, request);
      for (const { address, value } of edits) {
        if (!live.ok) throw new Error(live.error.code);
        await workbook.apply({ cells: [{ sheet, address, content: [[value]] }] });
        live = await recheckReport(workbook, request, { checked: live.value, changed: [sheet] });
        const anew = await checkReport(workbook, request);
        expect(live.ok && live.value.issues).toEqual(anew.ok && anew.value.issues);
        expect(live.ok && live.value.reports).toEqual(anew.ok && anew.value.reports);
      }
    }),
    { numRuns: 100 },
  );
});
