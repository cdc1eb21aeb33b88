import { consolidate, disciplineOf, mergeTallies, tallyReport } from "../../src/consolidation";
import { validateReport } from "../../src/reporting";
import { aProvince, JUNE, unitReport } from "../support/aProvince";
import { withStandIns } from "../support/standingIn";

const plan = aProvince();
const scope = { plan, period: JUNE, regime: "decree09" } as const;

/** The discipline of one unit whose report was sent at a time. */
function disciplineFor(unitId: string, pairs: Parameters<typeof unitReport>[1], sentAt?: string) {
  const report = unitReport(unitId, pairs);
  const sending = { version: 1, ...(sentAt !== undefined && { sentAt }) };
  const tally = mergeTallies(tallyReport(report, validateReport(plan, report), sending));
  return disciplineOf(consolidate(scope, tally)).find((each) => each.unitId === unitId);
}

describe("a unit's reporting discipline", () => {
  test("is complete where all that it owes is usable, and on time by the day for sending", () => {
    const pairs = { "III.1.a-1": [3, 10], "III.2.c-1": [0, 0] } as const;
    expect(disciplineFor("so-y-te", pairs, "2023-06-15T23:59:00")).toEqual({
      unitId: "so-y-te",
      owed: 2,
      usable: 2,
      hasReported: true,
      isComplete: true,
      sentOn: "2023-06-15",
      isOnTime: true,
    });
    expect(disciplineFor("so-y-te", pairs, "2023-06-16T00:00:00")?.isOnTime).toBe(false);
  });

  test("counts figures that are missing or left out against it", () => {
    const pairs = { "III.1.a-1": [30, 10] } as const;
    expect(disciplineFor("so-y-te", pairs)).toEqual({
      unitId: "so-y-te",
      owed: 2,
      usable: 0,
      hasReported: true,
      isComplete: false,
    });
  });

  test("is not asked of a lead for a total that stands in for its members' parts", () => {
    const report = unitReport("cong-an-tinh", { "III.2.b-1": [5, 8] });
    const given = consolidate(scope, tallyReport(report, validateReport(plan, report)));
    const lead = disciplineOf(withStandIns(scope, given)).find(
      ({ unitId }) => unitId === "cong-an-tinh",
    );
    expect(lead).toMatchObject({ owed: 1, usable: 0, hasReported: true });
  });

  test("is told of units from which nothing came, and of none that owe nothing", () => {
    const units = disciplineOf(consolidate(scope, new Map()));
    expect(units.map(({ unitId, owed, hasReported }) => [unitId, owed, hasReported])).toEqual([
      ["so-y-te", 2, false],
      ["binh-son", 1, false],
      ["ba-to", 1, false],
      ["ly-son", 1, false],
      ["minh-long", 1, false],
      ["cong-an-tinh", 1, false],
    ]);
  });

  test("does not count a lead's total, which is only a cross-check", () => {
    const pairs = { "III.2.b-1": [3, 10], "III.2.c-1": [1, 2] } as const;
    expect(disciplineFor("cong-an-tinh", pairs)).toMatchObject({ owed: 1, usable: 1 });
  });
});
