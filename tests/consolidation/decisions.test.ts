import {
  consolidate,
  consolidateTasks,
  mergeTallies,
  summarize,
  type Decision,
  type Scope,
} from "../../src/consolidation";
import type { Plan, Task } from "../../src/plan";
import type { Period, UnitReport } from "../../src/reporting";
import {
  agencies,
  anIndicator,
  aPlan,
  aTarget,
  aTask,
  aUnit,
  collective,
  dueOn,
} from "../support/aPlan";
import { JUNE, MAY, tallied, unitReport, type TypedPair } from "../support/aProvince";
import { aTaskRecord } from "../support/aReport";
import { historyOf } from "../support/historyOf";

const UNITS = ["binh-son", "ba-to"] as const;
const CODES = ["III.2.b-1", "III.2.b-2", "III.2.b-3"] as const;

/** Three indicators that two districts report, each of at least 50 %, and the tasks that are given. */
const planWith = (...tasks: readonly Task[]): Plan =>
  aPlan({
    units: [...UNITS, "so-y-te", "so-tu-phap"].map((id) => aUnit(id)),
    tasks: [
      aTask("III.2.b", {
        lead: [agencies()],
        coordinating: [collective(...UNITS)],
        indicators: CODES.map((code) =>
          anIndicator(code, { reporters: "members", targets: [aTarget(50)] }),
        ),
      }),
      ...tasks,
    ],
  });

const overdue = (code: string, unitId: string, day = "2023-05-31"): Task =>
  aTask(code, { lead: [agencies(unitId)], deadline: dueOn(day) });

/** What both districts report of the three indicators. */
const both = (pairs: readonly TypedPair[], period: Period = JUNE): readonly UnitReport[] =>
  UNITS.map((unitId) =>
    unitReport(
      unitId,
      Object.fromEntries(CODES.map((code, index) => [code, pairs[index] ?? [50, 100]])),
      { period },
    ),
  );

function decisionsOn(plan: Plan, reports: readonly UnitReport[]): readonly Decision[] {
  const scope: Scope = { plan, period: JUNE, regime: "decree09" };
  const tally = mergeTallies(...reports.map((report) => tallied(plan, report)));
  const indicators = consolidate(scope, tally);
  const tasks = consolidateTasks(scope, reports);
  return summarize(scope, { indicators, tasks }, historyOf(scope, reports)).decisions;
}

const named = (decisions: readonly Decision[]) =>
  decisions.map((decision) =>
    decision.kind === "missedIndicator"
      ? `${decision.outlook.result.code} ${decision.weight}`
      : decision.kind === "overdueTasks"
        ? `${decision.unitId} ${decision.weight}`
        : `silent ${decision.weight}`,
  );

describe("what needs a decision", () => {
  test("is nothing where every target is met, no task overdue and no unit silent", () => {
    const done = { ...overdue("III.1.a", "so-y-te"), deadline: dueOn("2023-12-31") };
    expect(decisionsOn(planWith(done), both([]))).toEqual([]);
  });

  test("comes the weightiest first: points missed, and eight for each overdue task", () => {
    const plan = planWith(
      overdue("III.1.a", "so-y-te"),
      overdue("III.1.b", "so-tu-phap"),
      overdue("III.1.c", "so-tu-phap"),
      overdue("III.1.d", "so-tu-phap"),
    );
    const decisions = decisionsOn(
      plan,
      both([
        [40, 100],
        [20, 100],
        [30, 100],
      ]),
    );
    expect(named(decisions)).toEqual(["III.2.b-2 30", "so-tu-phap 24", "III.2.b-3 20"]);
  });

  test("holds no more than two of a kind, the weightiest of it", () => {
    const decisions = decisionsOn(
      planWith(overdue("III.1.a", "so-y-te")),
      both([
        [40, 100],
        [20, 100],
        [30, 100],
      ]),
    );
    expect(named(decisions)).toEqual(["III.2.b-2 30", "III.2.b-3 20", "so-y-te 8"]);
  });

  test("weighs five points more for each period on end that a target has been missed", () => {
    const may = both([[10, 100]], MAY);
    const june = both([
      [40, 100],
      [37, 100],
    ]);
    expect(named(decisionsOn(planWith(), [...may, ...june]))).toEqual([
      "III.2.b-1 15",
      "III.2.b-2 13",
    ]);
  });

  test("weighs two points for each silent unit", () => {
    const [first] = both([]);
    expect(named(decisionsOn(planWith(), first ? [first] : []))).toEqual(["silent 2"]);
    expect(named(decisionsOn(planWith(), []))).toEqual(["silent 4"]);
  });

  test("tells the oldest due day of a lead's overdue tasks, whichever stands first and whatever is done", () => {
    const plan = planWith(
      overdue("III.1.a", "so-y-te", "2023-05-31"),
      overdue("III.1.b", "so-y-te", "2023-03-31"),
      overdue("III.1.c", "so-y-te", "2023-01-31"),
    );
    const complete = aTaskRecord("III.1.c", 10, { status: "Hoàn thành" });
    const report = unitReport("so-y-te", {}, { tasks: [complete] });
    expect(decisionsOn(plan, [...both([]), report])).toMatchObject([
      { kind: "overdueTasks", codes: ["III.1.a", "III.1.b"], oldest: "2023-03-31" },
    ]);
  });
});

describe("the unit that lacks most cases to a target", () => {
  const weakestOf = (...pairs: readonly (readonly [number, number])[]) => {
    const reports = UNITS.flatMap((unitId, index) => {
      const pair = pairs[index];
      return pair ? [unitReport(unitId, { [CODES[0]]: pair })] : [];
    });
    const missed = decisionsOn(planWith(), reports).find(({ kind }) => kind === "missedIndicator");
    return missed && "weakest" in missed ? missed.weakest : "none";
  };

  test("is not the one with the lowest percentage, if that is small", () => {
    expect(weakestOf([400, 1000], [10, 100])).toBe("binh-son");
  });

  test("is not the largest one, if that lacks less", () => {
    expect(weakestOf([450, 1000], [0, 200])).toBe("ba-to");
  });

  test("is the first of two that lack the same", () => {
    expect(weakestOf([40, 100], [40, 100])).toBe("binh-son");
  });

  test("is not told where a single unit has figures", () => {
    expect(weakestOf([40, 100])).toBe("none");
  });
});
