import fc from "fast-check";
import {
  formatPeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type Period,
} from "../../src/reporting";
import { anyPeriod } from "../support/arbitraries";

describe("parsePeriod", () => {
  test.each<[string, Period]>([
    ["2023-06", { kind: "month", year: 2023, month: 6 }],
    ["2023-Q2", { kind: "quarter", year: 2023, quarter: 2 }],
    ["2023-H1", { kind: "half", year: 2023, half: 1 }],
    ["2023-9M", { kind: "nineMonths", year: 2023 }],
    ["2023", { kind: "year", year: 2023 }],
  ])("reads %s", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each(["", "2023-13", "2023-00", "2023-6", "2023-Q5", "2023-H3", "06/2023", "2023-06-01"])(
    "finds no period in %j",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test("is the inverse of formatPeriod", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });
});

describe("neighbouring periods", () => {
  test.each([
    ["2023-12", "2024-01"],
    ["2023-06", "2023-07"],
    ["2023-Q4", "2024-Q1"],
    ["2023-H2", "2024-H1"],
    ["2023-9M", "2024-9M"],
    ["2023", "2024"],
  ])("%s is followed by %s", (text, next) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(nextPeriod(period))).toBe(next);
  });

  test("the period before the next one is the period itself", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
      }),
    );
  });
});
