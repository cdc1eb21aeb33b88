import { consolidateTasks, summarize, type Summary } from "../../src/consolidation";
import type { Plan } from "../../src/plan";
import type { UnitReport } from "../../src/reporting";
import { exactly } from "../../src/shared";
import { aTarget, dueOn } from "../support/aPlan";
import { aProvince, JUNE, LOCALITIES, MAY, unitReport } from "../support/aProvince";
import { historyOf } from "../support/historyOf";

const plan = {
  ...aProvince(),
  tasks: aProvince().tasks.map((task) =>
    task.code === "III.1.a" ? { ...task, deadline: dueOn("2023-03-31") } : task,
  ),
};
const MEMBERS = "III.2.b-1";

/** The same plan, whose members must stay at or below a percentage. */
const atMost = (percent: number): Plan => ({
  ...plan,
  tasks: plan.tasks.map((task) => ({
    ...task,
    indicators: task.indicators.map((indicator) =>
      indicator.code === MEMBERS
        ? { ...indicator, targets: [aTarget(percent, { operator: "<=" })] }
        : indicator,
    ),
  })),
});

function summaryOf(reports: readonly UnitReport[], of: Plan = plan): Summary {
  const scope = { plan: of, period: JUNE, regime: "decree09" } as const;
  const history = historyOf(scope, reports);
  const indicators = history.at(-1);
  if (!indicators) throw new Error("The history lacks its scope");
  return summarize(scope, { indicators, tasks: consolidateTasks(scope, reports) }, history);
}

const ofAll = (done: number, period = JUNE): readonly UnitReport[] =>
  LOCALITIES.map((id) => unitReport(id, { [MEMBERS]: [done, 100] }, { period }));
const outlookOf = (reports: readonly UnitReport[]) => summaryOf(reports).outlooks[1];

describe("where an indicator is heading", () => {
  test("is missed below its target, with the periods on end since when", () => {
    expect(outlookOf([...ofAll(30, MAY), ...ofAll(39)])).toMatchObject({
      outlook: "missed",
      periodsMissed: 2,
    });
    expect(outlookOf([...ofAll(40, MAY), ...ofAll(39)])).toMatchObject({
      outlook: "missed",
      periodsMissed: 1,
    });
  });

  test("is at risk where it falls and is less than five points above its target", () => {
    const falling = outlookOf([...ofAll(46, MAY), ...ofAll(44)]);
    expect(falling).toMatchObject({ outlook: "atRisk", reason: "closeAndFalling" });
    expect(outlookOf([...ofAll(46, MAY), ...ofAll(45)])?.outlook).toBe("met");
    expect(outlookOf([...ofAll(43, MAY), ...ofAll(44)])?.outlook).toBe("met");
  });

  test("is not at risk where it stays as it was", () => {
    expect(outlookOf([...ofAll(44, MAY), ...ofAll(44)])?.outlook).toBe("met");
  });

  test("is not at risk where it falls below a percentage that it must not exceed", () => {
    expect(summaryOf([...ofAll(30, MAY), ...ofAll(20)], atMost(40)).outlooks[1]?.outlook).toBe(
      "met",
    );
  });

  test("is told with the percentage of the period before, where there is one", () => {
    expect(outlookOf([...ofAll(46, MAY), ...ofAll(45)])?.previous).toEqual(exactly(0.46));
    expect(outlookOf(ofAll(45))).not.toHaveProperty("previous");
  });

  test("is at risk where the silent units' last figures would bring it below its target", () => {
    const reports = [...ofAll(10, MAY), unitReport("binh-son", { [MEMBERS]: [90, 100] })];
    expect(outlookOf(reports)).toMatchObject({ outlook: "atRisk", reason: "missedWithMissing" });
  });

  test("is unknown without figures", () => {
    expect(outlookOf([])?.outlook).toBe("unknown");
  });
});

describe("what needs a decision", () => {
  test("is what is missed, overdue and silent, the weightiest first, at most three", () => {
    const { decisions } = summaryOf([
      unitReport("binh-son", { [MEMBERS]: [0, 100] }),
      unitReport("ba-to", { [MEMBERS]: [1, 1000] }),
    ]);
    expect(decisions).toMatchObject([
      { kind: "missedIndicator", outlook: { result: { code: MEMBERS } }, weakest: "ba-to" },
      { kind: "overdueTasks", unitId: "so-y-te", codes: ["III.1.a"], oldest: "2023-03-31" },
      { kind: "silentUnits", unitIds: ["so-y-te", "ly-son", "minh-long", "cong-an-tinh"] },
    ]);
  });
});
