import fc from "fast-check";
import {
  emptyTally,
  entriesOf,
  mergeTallies,
  tallyRecord,
  type Tally,
} from "../../src/consolidation";
import { anyReport, aProvince, inFile, JUNE, tallied, unitReport } from "../support/aProvince";

const plan = aProvince();
const anyTally = fc
  .array(anyReport, { maxLength: 6 })
  .map((reports) => mergeTallies(...reports.map((report) => tallied(plan, report))));

/** Everything a tally holds, whatever the order in which it came; the order of versions is part of it. */
const contentOf = (tally: Tally): string =>
  JSON.stringify(
    [...tally]
      .map(([key, units]) => [key, [...units].sort(([a], [b]) => (a < b ? -1 : 1))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value),
  );

describe("tallies", () => {
  test("merging does not depend on how the merges are grouped", () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        const left = mergeTallies(mergeTallies(a, b), c);
        expect(contentOf(left)).toBe(contentOf(mergeTallies(a, mergeTallies(b, c))));
        expect(contentOf(left)).toBe(contentOf(mergeTallies(a, b, c)));
      }),
    );
  });

  test("merging does not depend on the order", () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        expect(contentOf(mergeTallies(a, b))).toBe(contentOf(mergeTallies(b, a)));
      }),
    );
  });

  test("merging the same again, or nothing, changes nothing", () => {
    fc.assert(
      fc.property(anyTally, (a) => {
        expect(contentOf(mergeTallies(a, a))).toBe(contentOf(a));
        expect(contentOf(mergeTallies(a, emptyTally))).toBe(contentOf(a));
      }),
    );
  });

  test("merging leaves the given tallies as they were", () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        const before = [contentOf(a), contentOf(b)];
        mergeTallies(a, b);
        expect([contentOf(a), contentOf(b)]).toEqual(before);
      }),
    );
  });

  test("the tally of a report is that of its entries, one by one", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const whole = tallied(plan, report);
        const entries = [...whole.values()].flatMap((units) => [...units.values()].flat());
        const byEntry = entries.reduceRight<Tally>(tallyRecord, emptyTally);
        expect(contentOf(byEntry)).toBe(contentOf(whole));
      }),
    );
  });

  test("the same figures from a copied file count as one statement", () => {
    const report = unitReport("so-y-te", { "III.1.a-1": [3, 10] });
    const tally = mergeTallies(
      tallied(plan, inFile(report, "a.xlsx")),
      tallied(plan, inFile(report, "copy.xlsx")),
    );
    const entry = entriesOf(tally, { period: JUNE, indicator: "III.1.a-1" }).get("so-y-te");
    expect(entry?.statement.kind).toBe("figures");
  });

  test("reports of one unit that say different things make no statement that can be used", () => {
    const first = unitReport("so-y-te", { "III.1.a-1": [3, 10] });
    const second = unitReport("so-y-te", { "III.1.a-1": [6, 20] });
    const tally = mergeTallies(tallied(plan, first), tallied(plan, second));
    const entry = entriesOf(tally, { period: JUNE, indicator: "III.1.a-1" }).get("so-y-te");
    expect(entry?.statement).toEqual({ kind: "unusable", reason: "differingReports" });
  });

  test("a blank report gives way to one that says something", () => {
    const blank = unitReport("so-y-te", { "III.1.a-1": [null, null] });
    const filled = unitReport("so-y-te", { "III.1.a-1": [3, 10] });
    const tally = mergeTallies(tallied(plan, filled), tallied(plan, blank));
    const entry = entriesOf(tally, { period: JUNE, indicator: "III.1.a-1" }).get("so-y-te");
    expect(entry?.statement.kind).toBe("figures");
  });
});
