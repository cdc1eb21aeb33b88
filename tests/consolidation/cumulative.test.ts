import fc from "fast-check";
import { accumulate, atLastFigures, sumOf, type Scope } from "../../src/consolidation";
import type { Plan } from "../../src/plan";
import { parseFigure, type Period, type UnitReport } from "../../src/reporting";
import { addRatios } from "../../src/shared";
import { aTarget } from "../support/aPlan";
import { anyReport, aProvince, JUNE, MAY, unitReport } from "../support/aProvince";
import { historyOf } from "../support/historyOf";
import { withStandIns } from "../support/standingIn";

const MEMBERS = "III.2.b-1";
const APRIL: Period = { kind: "month", year: 2023, month: 4 };
const month = (number: number): Period => ({ kind: "month", year: 2023, month: number });

/** The small province with a target of its members' indicator that begins on a day. */
function provinceFrom(from: string | undefined): Plan {
  const plan = aProvince();
  return {
    ...plan,
    tasks: plan.tasks.map((task) => ({
      ...task,
      indicators: task.indicators.map((indicator) =>
        indicator.code === MEMBERS
          ? { ...indicator, targets: [aTarget(40, from === undefined ? {} : { from })] }
          : indicator,
      ),
    })),
  };
}

const scopeOf = (plan: Plan, period: Period = JUNE): Scope => ({
  plan,
  period,
  regime: "decree09",
});

const local = (
  unitId: string,
  period: Period,
  pair: readonly [number | null, number | string | null],
): UnitReport => unitReport(unitId, { [MEMBERS]: pair }, { period });

function cumulativeOf(scope: Scope, reports: readonly UnitReport[]) {
  const indicator = scope.plan.tasks[1]?.indicators[0];
  if (!indicator) throw new Error("The province has no such indicator");
  return accumulate(scope, indicator, historyOf(scope, reports));
}

const REPORTS = [
  local("binh-son", APRIL, [1, 10]),
  local("ba-to", APRIL, [2, 10]),
  local("binh-son", MAY, [3, 10]),
  local("binh-son", JUNE, [4, 10]),
  local("ly-son", JUNE, [null, "Không phát sinh"]),
];

describe("a cumulative figure", () => {
  test("sums all units over the periods from the one on whose last day the target held", () => {
    const { numerator, denominator, periods } = cumulativeOf(
      scopeOf(provinceFrom("2023-05-14")),
      REPORTS,
    );
    expect([numerator.numerator, denominator.numerator]).toEqual([7n, 20n]);
    expect(periods).toEqual([MAY, JUNE]);
  });

  test("adds each period's own sum, be it a lead's total that stands in for its members' parts", () => {
    const scope = scopeOf(provinceFrom("2023-05-14"));
    const [indicator] = scope.plan.tasks[1]?.indicators ?? [];
    const [may, june] = historyOf(scope, [...REPORTS.slice(2), local("cong-an-tinh", MAY, [7, 9])]);
    if (!indicator || !may || !june) throw new Error("The history holds May and June");
    const settled = [withStandIns({ ...scope, period: MAY }, may), june];
    const { numerator, denominator, units } = accumulate(scope, indicator, settled);
    expect([numerator.numerator, denominator.numerator]).toEqual([11n, 19n]);
    expect(units.map(({ unitId, numerator: own }) => [unitId, own.numerator])).toEqual([
      ["binh-son", 7n],
      ["cong-an-tinh", 7n],
    ]);
  });

  test("begins with the plan where the target has always held", () => {
    const { numerator, denominator, periods } = cumulativeOf(
      scopeOf(provinceFrom(undefined)),
      REPORTS,
    );
    expect([numerator.numerator, denominator.numerator]).toEqual([10n, 40n]);
    expect(periods).toEqual([2, 3, 4, 5, 6].map(month));
  });

  test("is compared with the target as exactly as a period's own", () => {
    const scope = scopeOf(provinceFrom("2023-05-14"));
    expect(cumulativeOf(scope, REPORTS).assessment).toBe("below");
    expect(cumulativeOf(scope, [local("ba-to", JUNE, [4, 10])]).assessment).toBe("met");
    expect(cumulativeOf(scope, []).assessment).toBe("notReported");
  });

  test("stands beside the reports that all its periods owe, those without any report too", () => {
    const { coverage } = cumulativeOf(scopeOf(provinceFrom("2023-03-14")), REPORTS);
    expect(coverage).toEqual({ required: 16, reported: 5 });
  });

  test("keeps to periods of the scope's kind and up to it", () => {
    const quarter: Period = { kind: "quarter", year: 2023, quarter: 2 };
    const { numerator } = cumulativeOf(scopeOf(provinceFrom(undefined), MAY), [
      ...REPORTS,
      local("binh-son", quarter, [100, 100]),
    ]);
    expect(numerator.numerator).toBe(6n);
  });

  test("rolls a merged unit's past up to its successor", () => {
    const plan = provinceFrom("2023-04-01");
    const units = plan.units.map((unit) =>
      unit.id === "ba-to" ? { ...unit, validUntil: "2023-05-31", successors: ["binh-son"] } : unit,
    );
    const { units: sums, coverage } = cumulativeOf(scopeOf({ ...plan, units }), REPORTS);
    expect(sums.map(({ unitId, numerator }) => [unitId, numerator.numerator])).toEqual([
      ["binh-son", 10n],
    ]);
    expect(coverage.required).toBe(4 + 4 + 3);
  });

  test("leaves the past of a unit that was divided under its own name", () => {
    const plan = provinceFrom("2023-04-01");
    const units = plan.units.map((unit) =>
      unit.id === "ba-to"
        ? { ...unit, validUntil: "2023-05-31", successors: ["binh-son", "ly-son"] }
        : unit,
    );
    const { units: sums } = cumulativeOf(scopeOf({ ...plan, units }), REPORTS);
    expect(sums.map(({ unitId, numerator }) => [unitId, numerator.numerator])).toEqual([
      ["binh-son", 8n],
      ["ba-to", 2n],
    ]);
  });

  test.each<[boolean | undefined, readonly [number | string, number]]>([
    [true, [7, 20]],
    [false, [8, 20]],
    [undefined, ["nhiều", 20]],
  ])("agrees with what the unit's own sheet states: %s for %j", (expected, [done, all]) => {
    const [april, ...others] = REPORTS.filter(({ unitId }) => unitId === "binh-son");
    const place = { sheet: "KH 06-2023" };
    const stated = { numerator: parseFigure(done, place), denominator: parseFigure(all, place) };
    const reports = [april, ...others].flatMap((report) =>
      report
        ? [
            {
              ...report,
              indicators: report.indicators.map((record) => ({ ...record, cumulative: stated })),
            },
          ]
        : [],
    );
    const { units } = cumulativeOf(scopeOf(provinceFrom("2023-05-14")), reports);
    expect(units).toMatchObject([{ unitId: "binh-son", stated }]);
    expect(units[0]?.agrees).toBe(expected);
  });

  test("is the sum of its periods' own sums, whatever was reported", () => {
    fc.assert(
      fc.property(fc.array(anyReport), (reports) => {
        const scope = scopeOf(provinceFrom(undefined));
        const { numerator } = cumulativeOf(scope, reports);
        const own = historyOf(scope, reports).map(({ indicators }) =>
          sumOf(indicators[1]?.parts ?? []),
        );
        expect(numerator).toEqual(
          own
            .map((sum) => sum.numerator)
            .reduce(addRatios, {
              numerator: 0n,
              denominator: 1n,
            }),
        );
      }),
    );
  });
});

describe("a history", () => {
  test("holds every period that anything came for, in their order, and the scope's own without any", () => {
    const periods = historyOf(scopeOf(aProvince()), REPORTS.slice(0, 3).reverse()).map(
      ({ period }) => period,
    );
    expect(periods).toEqual([APRIL, MAY, JUNE]);
  });
});

describe("what a percentage would be with silent units at their last figures", () => {
  const suppose = (plan: Plan, reports: readonly UnitReport[]) => {
    const scope = scopeOf(plan);
    const results = historyOf(scope, reports);
    const result = results.at(-1)?.indicators[1];
    if (!result) throw new Error("The history lacks its scope");
    return atLastFigures(scope, result, results);
  };

  test("adds the latest usable figures of who is missing or left out, and names their periods", () => {
    const supposed = suppose(aProvince(), [
      ...REPORTS,
      local("ba-to", MAY, [20, 10]),
      local("minh-long", MAY, [5, 10]),
      local("minh-long", JUNE, [7, null]),
    ]);
    expect(supposed).toEqual({
      numerator: { numerator: 11n, denominator: 1n },
      denominator: { numerator: 30n, denominator: 1n },
      rate: { numerator: 11n, denominator: 30n },
      filled: [
        { unitId: "ba-to", period: APRIL },
        { unitId: "minh-long", period: MAY },
      ],
      stillMissing: [],
    });
  });

  test("names who has never reported, and is not asked where nobody is silent", () => {
    expect(suppose(aProvince(), REPORTS)?.stillMissing).toEqual(["minh-long"]);
    const all = ["binh-son", "ba-to", "ly-son", "minh-long"].map((id) => local(id, JUNE, [1, 2]));
    expect(suppose(aProvince(), all)).toBeUndefined();
  });

  test("is not asked where a lead's total stands in for all parts", () => {
    const scope = scopeOf(aProvince());
    const reports = [...REPORTS, local("cong-an-tinh", JUNE, [7, 9])];
    const [june] = historyOf(scope, reports).slice(-1);
    const [, result] = june ? withStandIns(scope, june).indicators : [];
    expect(result && atLastFigures(scope, result, historyOf(scope, reports))).toBeUndefined();
    expect(result?.rate).toEqual({ numerator: 7n, denominator: 9n });
  });

  test("takes for a successor what the units before it reported together", () => {
    const plan = aProvince();
    const units = plan.units.map((unit) =>
      unit.id === "ba-to" ? { ...unit, validUntil: "2023-05-31", successors: ["minh-long"] } : unit,
    );
    const supposed = suppose({ ...plan, units }, [
      local("ba-to", APRIL, [2, 10]),
      local("minh-long", APRIL, [3, 20]),
    ]);
    expect([supposed?.numerator.numerator, supposed?.denominator.numerator]).toEqual([5n, 30n]);
  });
});
