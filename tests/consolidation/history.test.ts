import { consolidate, emptyTally, upTo, type Scope } from "../../src/consolidation";
import { formatPeriod, type Period } from "../../src/reporting";
import { aProvince, JUNE, MAY } from "../support/aProvince";

const plan = aProvince();
const scope: Scope = { plan, period: JUNE, regime: "decree09" };
const month = (number: number): Period => ({ kind: "month", year: 2023, month: number });
const QUARTER: Period = { kind: "quarter", year: 2023, quarter: 1 };
const resultOf = (given: Partial<Scope>) => consolidate({ ...scope, ...given }, emptyTally);
const periodsOf = (results: readonly { readonly period: Period }[]) =>
  results.map(({ period }) => formatPeriod(period));

describe("a history", () => {
  test("holds the periods of its kind and regime up to its own, the earliest first", () => {
    const results = [
      resultOf({}),
      resultOf({ period: month(7) }),
      resultOf({ period: QUARTER }),
      resultOf({ period: month(4), regime: "calendar" }),
      resultOf({ period: MAY }),
      resultOf({ period: month(1) }),
    ];
    expect(periodsOf(upTo(scope, results))).toEqual(["2023-01", "2023-05", "2023-06"]);
  });

  test("keeps the later given of two results of a period", () => {
    const [first, second] = [resultOf({}), resultOf({})];
    expect(upTo(scope, [first, second])[0]).toBe(second);
  });
});
