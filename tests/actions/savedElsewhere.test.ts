import { checkReport, closePeriod, injectPlan, updateSheet } from "../../src/actions";
import { err, ok } from "../../src/shared";
import { unitSheet } from "../../src/sheets";
import { createXlsx } from "../../src/workbook/xlsx";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { openedWorkbook } from "../support/opened";

const lead = [agencies("so-y-te")];
const indicators = [anIndicator("III.1.a-1", { targets: [aTarget(30)] })];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [aTask("III.1.a", { lead, indicators })],
});
const scope = {
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
} as const;
const SHEET = "KH 06-2023 Sở Y tế";

testWithLibreOffice(
  "a sheet that LibreOffice saved again is known, read, followed by the next period, closed and found up to date",
  async () => {
    const answers = { "III.1.a-1": { numerator: 30, denominator: 100 } };
    const bytes = createXlsx([unitSheet({ ...scope, answers })]);
    const workbook = openedWorkbook(await throughLibreOffice(bytes));
    const checked = await checkReport(workbook, { plan });
    expect(checked.ok && checked.value.reports[0]?.indicators).toMatchObject([
      {
        numerator: { value: 30 },
        denominator: { value: 100 },
        cumulative: { denominator: { value: 100 } },
      },
    ]);
    expect(checked.ok && checked.value.reports[0]?.doubts).toEqual([]);
    expect(await injectPlan(workbook, scope)).toEqual(err({ code: "sheetThere", sheet: SHEET }));
    expect(await updateSheet(workbook, { plan, sheet: SHEET })).toEqual(
      err({ code: "upToDate", sheet: SHEET }),
    );
    const july = { ...scope.period, month: 7 };
    expect(await injectPlan(workbook, { ...scope, period: july })).toMatchObject(
      ok({ carriedFrom: SHEET }),
    );
    const closing = { plan, sheet: SHEET, today: "2023-06-15" };
    expect(await closePeriod(workbook, closing)).toMatchObject(ok({ sheet: SHEET }));
    const again = openedWorkbook(await throughLibreOffice(workbook.save()));
    expect(await injectPlan(again, { ...scope, period: july })).toEqual(
      err({ code: "sheetThere", sheet: "KH 07-2023 Sở Y tế" }),
    );
    const grids = await again.readSheets([SHEET]);
    expect(grids.ok && grids.value[0]?.values.flat()).toContain("Đã đóng kỳ, gửi ngày 15/6/2023");
  },
);
