import { validateTogether } from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import { agencies, aPlan, aTask, aUnit, anIndicator, collective } from "../support/aPlan";
import { aReport, anIndicatorRecord } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

type Pair = readonly [CellValue, CellValue];
const plan = aPlan({
  units: [
    aUnit("so-y-te"),
    aUnit("huyen-a", { kind: "district" }),
    aUnit("huyen-b", { kind: "district" }),
  ],
  tasks: [
    aTask("III.1.a", {
      lead: [agencies("so-y-te")],
      coordinating: [collective("huyen-a", "huyen-b")],
      indicators: [
        anIndicator("III.1.a-1", { reporters: "members" }),
        anIndicator("III.1.a-2", { reporters: "lead" }),
      ],
    }),
  ],
});
const reportOf = (unitId: string, pair: Pair) =>
  aReport({
    unitId,
    indicators: [
      anIndicatorRecord("III.1.a-1", 9, pair),
      anIndicatorRecord("III.1.a-2", 10, [1, 5]),
    ],
  });
const together = (total: Pair, ...parts: readonly Pair[]) =>
  validateTogether(plan, [
    reportOf("so-y-te", total),
    ...parts.map((pair, index) => reportOf(index === 0 ? "huyen-a" : "huyen-b", pair)),
  ]);

test("[V47] a lead's total that is not the sum of all members", () => {
  expectIssues(together([30, 100], [10, 40], [20, 60]), []);
  expectIssues(together([31, 100], [10, 40], [20, 60]), ["totalDisagrees @ I9"]);
  expectIssues(together([30, 101], [10, 40], [20, 60]), ["totalDisagrees @ I9"]);
  expect(together([31, 101], [10, 40], [20, 60])).toMatchObject([
    {
      severity: "warning",
      params: {
        code: "III.1.a-1",
        numerator: 31,
        denominator: 101,
        sumNumerator: 30,
        sumDenominator: 100,
      },
    },
  ]);
});

test("[V47] a member of whom nothing arose counts nothing; one that is silent or unsound keeps the sum open", () => {
  expectIssues(together([10, 40], [10, 40], [null, "Không phát sinh"]), []);
  expectIssues(together([10, 40], [10, 40], [0, 0]), []);
  expectIssues(together([10, 41], [10, 40], [0, "-"]), ["totalDisagrees @ I9"]);
  expectIssues(together([10, 41], [10, 40]), []);
  expectIssues(together([10, 41], [10, 40], [null, null]), []);
  expectIssues(together([10, 41], [10, 40], [5, "-"]), []);
  expectIssues(together([10, 41], [10, 40], ["nhiều", 5]), []);
});

test("[V48] a lead's total below the members' sum, whoever is missing", () => {
  expectIssues(together([10, 39], [10, 40]), ["totalBelowParts @ J9"]);
  expectIssues(together([9, 39], [10, 40]), ["totalBelowParts @ I9", "totalBelowParts @ J9"]);
  expectIssues(together([30, 99], [10, 40], [20, 60]), ["totalBelowParts @ J9"]);
  expect(together([10, 39], [10, 40])[0]).toMatchObject({
    severity: "warning",
    params: { code: "III.1.a-1", part: "denominator", value: 39, sum: 40 },
  });
});

test("no total, an unsound one, and a report of another period contradict nothing", () => {
  expectIssues(together([null, null], [10, 40]), []);
  expectIssues(together([5, 1], [10, 40]), []);
  expectIssues(validateTogether(plan, []), []);
  const period = { kind: "month", year: 2023, month: 5 } as const;
  const may = { ...reportOf("huyen-a", [10, 40]), period };
  expectIssues(validateTogether(plan, [reportOf("so-y-te", [1, 2]), may]), []);
});

test("of two reports of a unit the first one counts", () => {
  expectIssues(
    validateTogether(plan, [
      reportOf("so-y-te", [10, 40]),
      reportOf("huyen-a", [10, 40]),
      reportOf("huyen-a", [99, 99]),
    ]),
    [],
  );
});
