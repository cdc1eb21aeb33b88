import { assess, type Coverage, type Sum } from "../../src/consolidation";
import type { TargetOperator } from "../../src/plan";
import { exactly, ratioOf } from "../../src/shared";
import { aTarget } from "../support/aPlan";

const coverage = (given: Partial<Coverage> = {}): Coverage => ({
  required: 2,
  reported: 2,
  missing: [],
  notOccurring: [],
  excluded: [],
  ...given,
});

const sum = (numerator: number, denominator: number): Sum => ({
  numerator: exactly(numerator),
  denominator: exactly(denominator),
  rate: ratioOf(numerator, denominator),
});

describe("the assessment of a provincial percentage", () => {
  test.each<[TargetOperator, number, number, string]>([
    [">=", 30, 100, "met"],
    [">=", 29_999, 100_000, "below"],
    [">", 30, 100, "below"],
    [">", 30_001, 100_000, "met"],
    ["=", 30, 100, "met"],
    ["=", 31, 100, "below"],
    ["<=", 30, 100, "met"],
    ["<=", 31, 100, "below"],
    ["<", 30, 100, "below"],
    ["<", 29, 100, "met"],
  ])("%s 30 %% with %i/%i is %s", (operator, numerator, denominator, expected) => {
    const target = aTarget(30, { operator });
    expect(assess(sum(numerator, denominator), target, coverage())).toBe(expected);
  });

  test("is not made while no target is in force, whatever the figures", () => {
    expect(assess(sum(1, 2), undefined, coverage())).toBe("notInForce");
    expect(assess(sum(0, 0), undefined, coverage({ reported: 0 }))).toBe("notInForce");
  });

  test("says that nothing arose only when every unit says so", () => {
    const target = aTarget(30);
    expect(assess(sum(0, 0), target, coverage({ notOccurring: ["a", "b"] }))).toBe("notOccurring");
    expect(
      assess(sum(0, 0), target, coverage({ reported: 1, notOccurring: ["a"], missing: ["b"] })),
    ).toBe("notReported");
  });

  test("says that nothing came where nothing came, or nobody is asked", () => {
    const target = aTarget(30);
    expect(assess(sum(0, 0), target, coverage({ reported: 0, missing: ["a", "b"] }))).toBe(
      "notReported",
    );
    expect(assess(sum(0, 0), target, coverage({ required: 0, reported: 0 }))).toBe("notReported");
  });
});
