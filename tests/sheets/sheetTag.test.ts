import fc from "fast-check";
import { formatSheetTag, parseSheetTag, type SheetTag } from "../../src/sheets";
import { anyPeriod, anyRegime } from "../support/arbitraries";

const anyTag: fc.Arbitrary<SheetTag> = fc.record({
  layoutVersion: fc.nat(99),
  planId: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
  unitId: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
  period: anyPeriod,
  regime: anyRegime,
});

describe("sheet tag", () => {
  test("parseSheetTag is the inverse of formatSheetTag, alone or after other words", () => {
    fc.assert(
      fc.property(anyTag, (tag) => {
        const text = formatSheetTag(tag);
        expect(parseSheetTag(text)).toEqual(tag);
        expect(parseSheetTag(`Mã biểu: ${text} `)).toEqual(tag);
      }),
    );
  });

  test("fields may come in any order, and unknown ones are passed over", () => {
    const text = "tiendo:2;regime=calendar;later=x;period=2023-Q2;unit=so-y-te;plan=p";
    expect(parseSheetTag(text)).toEqual({
      layoutVersion: 2,
      planId: "p",
      unitId: "so-y-te",
      period: { kind: "quarter", year: 2023, quarter: 2 },
      regime: "calendar",
    });
  });

  test.each([
    "",
    "tiendo:1",
    "tiendo:1;plan=p;unit=u;period=2023-13;regime=decree09",
    "tiendo:1;plan=p;unit=u;period=2023-06;regime=lunar",
    "tiendo:1;plan=;unit=u;period=2023-06;regime=decree09",
  ])("%j is no tag", (text) => {
    expect(parseSheetTag(text)).toBeUndefined();
  });
});
