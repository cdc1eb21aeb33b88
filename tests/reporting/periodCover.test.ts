import fc from "fast-check";
import {
  formatPeriod,
  parsePeriod,
  periodCover,
  periodWindow,
  uncoveredMonths,
  type Period,
} from "../../src/reporting";
import { anyRegime } from "../support/arbitraries";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const items = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ period: period(text), index }));
const covered = (within: string, ...texts: readonly string[]) =>
  periodCover(items(...texts), periodWindow(period(within), "decree09"), "decree09").map((item) =>
    formatPeriod(item.period),
  );

describe("periodCover", () => {
  test.each([
    ["months that fill a quarter", ["2023-Q2", "2023-06", "2023-04", "2023-05"]],
    ["nothing outside the stretch", ["2023-03", "2023-04", "2023-05", "2023-06", "2023-07"]],
    ["one of two sheets of a month", ["2023-04", "2023-05", "2023-05", "2023-06"]],
  ])("takes %s", (_, texts) => {
    expect(covered("2023-Q2", ...texts)).toEqual(["2023-04", "2023-05", "2023-06"]);
  });

  test("takes a quarter of which a month is missing, and quarters with months beside them", () => {
    expect(covered("2023-Q2", "2023-04", "2023-Q2", "2023-05")).toEqual(["2023-Q2"]);
    expect(covered("2023-H1", "2023-Q1", "2023-04")).toEqual(["2023-Q1", "2023-04"]);
  });

  test("counts no day twice where periods cross", () => {
    expect(covered("2023", "2023-9M", "2023-H2")).toEqual(["2023-H2"]);
  });

  test("gives the first of several sheets of the same period", () => {
    const window = periodWindow(period("2023-Q2"), "calendar");
    expect(periodCover(items("2023-05", "2023-05"), window, "calendar")).toMatchObject([
      { index: 0 },
    ]);
  });

  test("overlaps nowhere and covers every month that some period covers, unless periods cross", () => {
    const texts = ["2023", "2023-H1", "2023-H2", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"];
    const months = Array.from(
      { length: 12 },
      (_, index) => `2023-${`${index + 1}`.padStart(2, "0")}`,
    );
    const year = period("2023");
    fc.assert(
      fc.property(fc.subarray([...texts, ...months]), anyRegime, (given, regime) => {
        const window = periodWindow(year, regime);
        const cover = periodCover(items(...given), window, regime).map((item) => item.period);
        const of = (periods: readonly Period[]) => uncoveredMonths(periods, window, regime);
        expect(of(cover)).toEqual(of(given.map(period)));
        const counted = cover.flatMap((each) => 12 - of([each]).length);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(12 - of(cover).length);
      }),
    );
  });
});

test("uncoveredMonths names the months that no period covers", () => {
  const window = { start: "2023-02-01", end: "2023-06-14" };
  const missing = uncoveredMonths([period("2023-03"), period("2023-Q2")], window, "decree09");
  expect(missing.map(formatPeriod)).toEqual(["2023-02"]);
});
