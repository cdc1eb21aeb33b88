import fc from "fast-check";
import { inOrder, partsOf, type Part, type TallyEntry } from "../../src/consolidation";
import type { ReportingScheme } from "../../src/plan";
import type { UnitRole } from "../../src/reporting";
import { exactly } from "../../src/shared";
import { JUNE } from "../support/aProvince";

const place = { sheet: "Biểu" };

/** What a unit says of an indicator: 3 of 4, or nothing. */
const entryOf = (unitId: string, role: UnitRole, isBlank = false): TallyEntry => ({
  unitId,
  period: JUNE,
  indicator: "III.1.a-1",
  role,
  numerator: { kind: "blank", place },
  denominator: { kind: "blank", place },
  statement: isBlank
    ? { kind: "blank" }
    : { kind: "figures", numerator: exactly(3), denominator: exactly(4) },
});

const standings = (entries: readonly TallyEntry[], scheme: ReportingScheme) =>
  partsOf(["ly-son", "ba-to"], new Map(entries.map((entry) => [entry.unitId, entry])), scheme).map(
    ({ unitId, standing }) => `${unitId} ${standing}`,
  );

describe("the parts of an indicator", () => {
  test("are those of the units that must report, in their order, said or not", () => {
    expect(standings([entryOf("ba-to", "coordinating")], "members")).toEqual([
      "ly-son missing",
      "ba-to counted",
    ]);
    expect(standings([entryOf("ba-to", "coordinating", true)], "members")).toEqual([
      "ly-son missing",
      "ba-to missing",
    ]);
  });

  test.each<[UnitRole, ReportingScheme, string]>([
    ["lead", "members", "crossCheck"],
    ["lead", "lead", "notReporter"],
    ["coordinating", "members", "notReporter"],
    ["coordinating", "lead", "notReporter"],
  ])("of a %s unit that is not asked, reported by %s, is: %s", (role, scheme, standing) => {
    expect(standings([entryOf("so-y-te", role)], scheme)).toEqual([
      "ly-son missing",
      "ba-to missing",
      `so-y-te ${standing}`,
    ]);
  });

  test("leave out a unit that is not asked and says nothing", () => {
    expect(standings([entryOf("so-y-te", "lead", true)], "members")).toEqual([
      "ly-son missing",
      "ba-to missing",
    ]);
  });

  test("stand in one order however they came together: who must report as asked, the others by id", () => {
    const units = ["d", "b", "c", "a", "e"];
    const parts = units.map((unitId): Part => ({ standing: "missing", unitId }));
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(inOrder(["c", "a"], shuffled).map(({ unitId }) => unitId)).toEqual([
          ...["c", "a"],
          ...["b", "d", "e"],
        ]);
      }),
    );
  });
});
