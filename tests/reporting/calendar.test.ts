import fc from "fast-check";
import { nextPeriod, parsePeriod, periodOf, periodWindow } from "../../src/reporting";
import { dateSerial } from "../../src/shared";
import { anyPeriod, anyRegime } from "../support/arbitraries";

const windowOf = (text: string, regime: "decree09" | "calendar") => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  const { start, end } = periodWindow(period, regime);
  return `${start} … ${end}`;
};

describe("periodWindow", () => {
  test.each([
    ["2023-06", "2023-05-15 … 2023-06-14"],
    ["2023-01", "2022-12-15 … 2023-01-14"],
    ["2023-Q1", "2022-12-15 … 2023-03-14"],
    ["2023-Q2", "2023-03-15 … 2023-06-14"],
    ["2023-H1", "2022-12-15 … 2023-06-14"],
    ["2023-H2", "2023-06-15 … 2023-12-14"],
    ["2023-9M", "2022-12-15 … 2023-09-14"],
    ["2023", "2022-12-15 … 2023-12-14"],
  ])("of %s follows Nghị định 09/2019/NĐ-CP", (text, days) => {
    expect(windowOf(text, "decree09")).toBe(days);
  });

  test.each([
    ["2023-06", "2023-06-01 … 2023-06-30"],
    ["2024-02", "2024-02-01 … 2024-02-29"],
    ["2100-02", "2100-02-01 … 2100-02-28"],
    ["2023-Q2", "2023-04-01 … 2023-06-30"],
    ["2023-H2", "2023-07-01 … 2023-12-31"],
    ["2023-9M", "2023-01-01 … 2023-09-30"],
    ["2023", "2023-01-01 … 2023-12-31"],
  ])("of %s follows the calendar", (text, days) => {
    expect(windowOf(text, "calendar")).toBe(days);
  });

  test("of the next period begins on the day after this one ends, nine months apart", () => {
    fc.assert(
      fc.property(anyPeriod, anyRegime, (period, regime) => {
        fc.pre(period.kind !== "nineMonths");
        const { end } = periodWindow(period, regime);
        const { start } = periodWindow(nextPeriod(period), regime);
        expect(dateSerial(start)).toBe(dateSerial(end) + 1);
      }),
    );
  });

  test("of a month holds exactly the days whose period is that month", () => {
    fc.assert(
      fc.property(anyPeriod, anyRegime, (period, regime) => {
        fc.pre(period.kind === "month");
        const { start, end } = periodWindow(period, regime);
        expect([periodOf(start, regime), periodOf(end, regime)]).toEqual([period, period]);
      }),
    );
  });
});
