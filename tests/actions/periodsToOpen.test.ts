import { periodsToOpen } from "../../src/actions";
import { formatPeriod } from "../../src/reporting";
import { agencies, aPlan, aTask, aUnit } from "../support/aPlan";
import { memoryWorkbook } from "../support/memoryWorkbook";

const plan = aPlan({
  units: [aUnit("so-y-te")],
  tasks: [aTask("III.1.a", { lead: [agencies("so-y-te")] })],
});
const sheets = (...periods: readonly string[]) =>
  periods.map((period) => ({
    name: `KH ${period}`,
    visibility: "visible" as const,
    isProtected: true,
    tag: `tiendo:3;plan=${plan.id};unit=so-y-te;period=${period};regime=decree09`,
  }));
async function offered(...periods: readonly string[]) {
  const open = await periodsToOpen(memoryWorkbook({ sheets: sheets(...periods) }), plan);
  return open.ok && open.value.map((each) => [each.last, ...each.periods.map(formatPeriod)]);
}

describe("periodsToOpen", () => {
  test.each([
    [
      ["2023-04", "2023-05"],
      ["KH 2023-05", "2023-06"],
    ],
    [
      ["2023-06", "2023-05"],
      ["KH 2023-06", "2023-07", "2023-Q2", "2023-H1"],
    ],
    [
      ["2023-06", "2023-Q2"],
      ["KH 2023-06", "2023-07", "2023-H1"],
    ],
    [["2023-Q1"], ["KH 2023-Q1", "2023-Q2"]],
    [["2023-09"], ["KH 2023-09", "2023-10", "2023-Q3", "2023-9M"]],
    [
      ["2023-12", "2023"],
      ["KH 2023-12", "2024-01", "2023-Q4", "2023-H2"],
    ],
  ])("after %j offers %j", async (present, expected) => {
    expect(await offered(...present)).toEqual([expected]);
  });

  test("offers nothing in a workbook without sheets of the plan", async () => {
    expect(await offered()).toEqual([]);
  });
});
