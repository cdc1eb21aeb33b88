import { dueDate, targetInForce } from "../../src/plan";
import { builtinPlan } from "../../src/plan/builtin";
import { aTarget, aTask, anIndicator } from "../support/aPlan";

const inForce = (code: string, on: string, events?: ReadonlyMap<string, string>) => {
  const indicator = builtinPlan.tasks
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.code === code);
  const target = indicator && targetInForce(indicator, on, events);
  return target && `${target.operator} ${target.percent}`;
};

test.each([
  ["III.8.b.1-1", "2023-02-28", undefined],
  ["III.8.b.1-1", "2023-03-01", "= 100"],
  ["III.8.b.1-10", "2023-05-14", ">= 80"],
  ["III.8.b.1-10", "2023-06-14", "> 80"],
  ["III.8.b.2-1", "2023-06-14", ">= 70"],
  ["III.8.b.2-1", "2024-06-14", ">= 70"],
  ["III.8.b.2-1", "2025-01-14", "> 70"],
  ["III.8.b.5-1", "2023-12-31", ">= 30"],
  ["III.8.b.5-1", "2024-01-14", undefined],
  ["III.8.b.7-1", "2023-03-31", undefined],
  ["III.8.b.7-1", "2023-04-14", ">= 40"],
])("The target of %s in force on %s is %s", (code, on, goal) => {
  expect(inForce(code, on)).toBe(goal);
});

test("A target that waits for an event holds from the day on which the secretariat says it happened", () => {
  expect(inForce("III.8.b.1-11", "2023-06-14")).toBeUndefined();
  const events = new Map([["III.8.b.1-11", "2023-06-10"]]);
  expect(inForce("III.8.b.1-11", "2023-06-09", events)).toBeUndefined();
  expect(inForce("III.8.b.1-11", "2023-06-14", events)).toBe("= 100");
  expect(inForce("III.8.b.1-11", "2023-06-14", new Map([["III.8.b.1", "2023-06-10"]]))).toBe(
    "= 100",
  );
});

test("An event before a target's first day does not bring it forward", () => {
  const indicator = anIndicator("III.1.a-1", {
    targets: [aTarget(50, { from: "2023-07-01", condition: "sau khi có phần mềm" })],
  });
  const events = new Map([["III.1.a-1", "2023-03-01"]]);
  expect(targetInForce(indicator, "2023-06-30", events)).toBeUndefined();
  expect(targetInForce(indicator, "2023-07-01", events)?.percent).toBe(50);
});

test("A task that waits for an event is due on the day that the secretariat fixed, others as the plan says", () => {
  const deadline = { kind: "event", expected: "2023-06-30", words: "Sau khi …" } as const;
  const waiting = aTask("III.3.g", { deadline });
  expect(dueDate(waiting)).toBeUndefined();
  expect(dueDate(waiting, new Map([["III.3.g", "2023-07-15"]]))).toBe("2023-07-15");
  const [first] = builtinPlan.tasks;
  expect(first && dueDate(first)).toBe("2023-02-28");
});
