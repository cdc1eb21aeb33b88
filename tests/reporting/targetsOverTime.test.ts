import { validateReport, type Period } from "../../src/reporting";
import type { Indicator } from "../../src/plan";
import type { CellValue } from "../../src/shared";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator } from "../support/aPlan";
import { aReport, anIndicatorRecord, aTaskRecord } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

type Targets = Indicator["targets"];
const month = (ordinal: number): Period => ({ kind: "month", year: 2023, month: ordinal });
const planOf = (targets: Targets, lead = "so-y-te") =>
  aPlan({
    units: [aUnit("so-y-te"), aUnit("so-tu-phap")],
    tasks: [
      aTask("III.1.a", {
        lead: [agencies(lead)],
        coordinating: [agencies("so-y-te")],
        indicators: [anIndicator("III.1.a-1", { targets })],
      }),
    ],
  });
const reportOf = (ordinal: number, numerator: CellValue, denominator: CellValue = 100) =>
  aReport({
    period: month(ordinal),
    tasks: [aTaskRecord("III.1.a", 8, { status: "Thường xuyên" })],
    indicators: [anIndicatorRecord("III.1.a-1", 9, [numerator, denominator])],
  });
const check = (targets: Targets, rates: readonly number[], now = reportOf(6, rates.at(-1) ?? 0)) =>
  validateReport(planOf(targets), now, {
    others: rates.slice(0, -1).map((rate, index) => reportOf(7 - rates.length + index, rate)),
  });

describe("[V37] a target that waits", () => {
  const waiting = [aTarget(100, { condition: "sau khi nâng cấp" })];

  test("is noted beside figures", () => {
    expect(check(waiting, [30])).toMatchObject([
      {
        code: "targetWaiting",
        severity: "note",
        place: { cell: "I9" },
        params: { condition: "sau khi nâng cấp" },
      },
    ]);
    expectIssues(check(waiting, [], reportOf(6, null, "-")), ["targetWaiting @ I9"]);
    expectIssues(check(waiting, [], reportOf(6, null, null)), []);
  });

  test("is not, once its event is told, while another is in force, or where the nearest has a day", () => {
    const events = new Map([["III.1.a", "2023-07-01"]]);
    expectIssues(validateReport(planOf(waiting), reportOf(6, 30), { events }), []);
    expectIssues(check([aTarget(10), ...waiting], [30]), []);
    expectIssues(check([aTarget(10, { from: "2023-12-01" }), ...waiting], [30]), []);
    expectIssues(check([], [30]), []);
  });

  test("is not noted for a unit that does not report the figure", () => {
    expectIssues(validateReport(planOf(waiting, "so-tu-phap"), reportOf(6, 30)), [
      "notAssigned @ I9",
    ]);
  });
});

describe("[V38] a step that is near", () => {
  const steps = (from: string) => [aTarget(80), aTarget(80, { operator: ">", from })];

  test.each([
    [80, "2023-07-14", ["targetRises @ I9"]],
    [80, "2023-07-15", []],
    [81, "2023-07-14", []],
  ])("with a rate of %d %% and a step from %s", (rate, from, expected) => {
    expectIssues(check(steps(from), [rate]), expected);
  });

  test("is not told where the target in force is missed, nor where no rate is", () => {
    expectIssues(check(steps("2023-07-01"), [79]), ["targetMissed @ I9"]);
    expectIssues(check(steps("2023-07-01"), [], reportOf(6, null, "-")), []);
    expectIssues(check(steps("2023-07-01").slice(1), [70]), []);
  });

  test("is a note with what must be reached and when", () => {
    expect(check(steps("2023-07-01"), [80])[0]).toMatchObject({
      severity: "note",
      params: { numerator: 80, denominator: 100, operator: ">", percent: 80, from: "2023-07-01" },
    });
  });
});

describe("[V39] the trend", () => {
  const until = [aTarget(80, { until: "2023-12-14" })];
  const slow = ["targetMissed @ I9", "trendTooSlow @ I9"];

  test.each<[string, readonly number[], readonly string[]]>([
    ["too slow", [40, 42, 44], slow],
    ["falling", [50, 44, 44], slow],
    ["just fast enough", [36, 42, 50], ["targetMissed @ I9"]],
    ["of two rates only", [42, 44], ["targetMissed @ I9"]],
    ["exactly fast enough", [32, 38, 44], ["targetMissed @ I9"]],
    ["that has reached the target", [70, 75, 80], []],
  ])("%s", (_, rates, expected) => {
    expectIssues(check(until, rates), expected);
  });

  test("says the pace that is needed and the pace there was", () => {
    expect(check(until, [40, 42, 44])[1]).toMatchObject({
      severity: "note",
      params: { needed: 6, pace: 2, percent: 80, periods: 6, by: "2023-12-14" },
    });
  });

  test("runs to the year's last day where the target has none, and to the first day of the next step", () => {
    expect(check([aTarget(80)], [40, 42, 44])[1]?.params).toMatchObject({ by: "2023-12-14" });
    const next = [aTarget(20), aTarget(80, { from: "2023-10-01" })];
    expect(check(next, [40, 42, 44])[0]?.params).toMatchObject({
      by: "2023-10-01",
      percent: 80,
      periods: 4,
      needed: 9,
    });
    const conditional = [aTarget(20), aTarget(80, { condition: "khi nâng cấp" })];
    expectIssues(check(conditional, [40, 42, 44]), []);
  });

  test("is silent where lower is better, where no time is left, and where the period has no rate", () => {
    expectIssues(check([aTarget(50, { operator: "<=" })], [40, 42, 44]), []);
    expectIssues(check([aTarget(80, { until: "2023-06-20" })], [40, 42, 44]), [
      "targetMissed @ I9",
    ]);
    expectIssues(check(until, [40, 41, 42, 0], reportOf(6, null, "-")), []);
  });
});
