import { checkReport } from "../../src/actions/checkReport";
import { injectPlan } from "../../src/actions/injectPlan";
import { err } from "../../src/shared";
import { unitSheet, type UnitSheetRequest } from "../../src/sheets";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator } from "../support/aPlan";
import { expectIssues } from "../support/expectIssues";
import { gridOf } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const indicators = [anIndicator("III.1.a-1", { targets: [aTarget(30)] })];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [aTask("III.1.a", { lead: [agencies("so-y-te")], indicators })],
});
const request = (month: number, numerator: number): UnitSheetRequest => ({
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month },
  regime: "decree09",
  answers: {
    "III.1.a": { status: "Thường xuyên" },
    "III.1.a-1": { numerator, denominator: 100 },
  },
});

async function twoSheets() {
  const workbook = memoryWorkbook();
  await injectPlan(workbook, request(6, 101));
  await injectPlan(workbook, request(7, 29));
  return workbook;
}

test("checkReport checks every sheet of ours in tab order, in two calls", async () => {
  const workbook = await twoSheets();
  const before = workbook.calls.length;
  const checked = await checkReport(workbook, { plan });
  if (!checked.ok) throw new Error(checked.error.code);
  expect(checked.value.reports.map(({ place }) => place.sheet)).toEqual([
    "KH 06-2023 Sở Y tế",
    "KH 07-2023 Sở Y tế",
  ]);
  expectIssues(checked.value.issues, ["numeratorAboveDenominator @ I9", "targetMissed @ I9"]);
  expect(workbook.calls.slice(before)).toEqual(["inspect", "readSheets"]);
});

test("checkReport checks only the sheet asked for", async () => {
  const checked = await checkReport(await twoSheets(), { plan, sheet: "KH 07-2023 Sở Y tế" });
  expectIssues(checked.ok ? checked.value.issues : [], ["targetMissed @ I9"]);
});

test("checkReport says when no sheet is ours", async () => {
  expect(await checkReport(memoryWorkbook(), { plan })).toEqual(err({ code: "noSheetOfOurs" }));
  expect(await checkReport(await twoSheets(), { plan, sheet: "Sheet1" })).toEqual(
    err({ code: "noSheetOfOurs" }),
  );
});

test("checkReport finds what keeps a sheet from being read, and still checks the others", async () => {
  const good = gridOf(unitSheet(request(6, 101)));
  const tag = (month: string) =>
    `tiendo:1;plan=ke-hoach-thu;unit=so-y-te;period=2023-${month};regime=decree09`;
  const workbook = memoryWorkbook({
    sheets: [
      { name: "Trống", visibility: "visible", isProtected: false, tag: tag("07") },
      { name: good.sheet, visibility: "visible", isProtected: false, tag: tag("06") },
    ],
    grids: [{ ...good, sheet: "Trống", values: [], formulas: [] }, good],
  });
  const checked = await checkReport(workbook, { plan });
  expectIssues(checked.ok ? checked.value.issues : [], [
    "sheetHeaderMissing @ -",
    "numeratorAboveDenominator @ I9",
  ]);
});

test.each(["inspect", "readSheets"] as const)(
  "checkReport hands on a failure of %s",
  async (call) => {
    const { sheets } = (await twoSheets()).summary();
    const workbook = memoryWorkbook({ sheets }, { [call]: { code: "timedOut" } });
    expect(await checkReport(workbook, { plan })).toEqual(
      err({ code: "workbook", error: { code: "timedOut" } }),
    );
  },
);
