import { assignmentsOf, unitsWithWork } from "../../src/plan";
import { builtinPlan } from "../../src/plan/builtin";

const workOf = (unitId: string, on?: string) =>
  assignmentsOf(builtinPlan, unitId, on).map(({ task, role, indicators }) => [
    task.code,
    role,
    ...indicators.map(({ indicator, reports }) => `${indicator.code} ${reports}`),
  ]);

test("A department leads and supports the tasks that name it, and those that name all departments", () => {
  expect(workOf("so-giao-thong-van-tai")).toEqual([
    ["III.1.d", "coordinating"],
    ["III.1.đ", "coordinating"],
    ["III.2.a", "lead"],
    ["III.2.b", "lead"],
    ["III.2.d", "coordinating", "III.2.d-1 part"],
    ["III.2.đ", "lead"],
    ["III.3.c", "coordinating"],
    ["III.5.d", "coordinating"],
    ["III.6.a", "coordinating"],
    ["III.6.b", "coordinating"],
    ["III.7.a", "coordinating"],
    ["III.7.b", "coordinating"],
    ["III.8.b.5", "lead", "III.8.b.5-1 total"],
  ]);
});

test("A lead's total beside its members' parts is a cross-check", () => {
  expect(workOf("so-tu-phap")).toContainEqual(["III.2.e", "lead", "III.2.e-1 crossCheck"]);
  expect(workOf("ubnd-huyen-ly-son")).toContainEqual(["III.2.e", "coordinating", "III.2.e-1 part"]);
});

test("A merged department's work is its successor's from the day of the merger on", () => {
  expect(workOf("so-giao-thong-van-tai", "2025-03-01")).toEqual([]);
  expect(workOf("so-xay-dung", "2025-03-01")).toContainEqual([
    "III.8.b.5",
    "lead",
    "III.8.b.5-1 total",
  ]);
});

test("All 43 units that the plan gives work are listed, and none that does not exist yet", () => {
  const units = unitsWithWork(builtinPlan).map(({ id }) => id);
  expect(units).toHaveLength(43);
  expect(units).not.toContain("so-nong-nghiep-va-moi-truong");
});
