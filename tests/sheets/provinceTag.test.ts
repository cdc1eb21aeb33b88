import fc from "fast-check";
import {
  formatProvinceTag,
  parseProvinceTag,
  parseSheetTag,
  PROVINCE_SHEETS,
} from "../../src/sheets";
import { anyRegime } from "../support/arbitraries";

const anyTag = fc.record({
  sheet: fc.constantFrom(...PROVINCE_SHEETS),
  planId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
  regime: anyRegime,
  shape: fc.stringMatching(/^[a-z0-9]{1,7}$/),
});

describe("the tag of a province sheet", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(anyTag, (tag) => {
        expect(parseProvinceTag(formatProvinceTag(tag))).toEqual(tag);
      }),
    );
  });

  test("is not taken for a unit's sheet, nor a unit's tag for a province sheet", () => {
    fc.assert(
      fc.property(anyTag, (tag) => {
        expect(parseSheetTag(formatProvinceTag(tag))).toBeUndefined();
      }),
    );
    const unit = "tiendo:1;plan=p;unit=so-y-te;period=2023-06;regime=decree09";
    expect(parseProvinceTag(unit)).toBeUndefined();
  });

  test.each([
    "",
    "tiendo:2;kind=province",
    "tiendo:2;kind=province;sheet=other;plan=p;regime=decree09;shape=a",
    "tiendo:2;kind=province;sheet=data;plan=p;regime=lunar;shape=a",
    "tiendo:2;kind=province;sheet=data;plan=p;regime=decree09",
    "tiendo:1;kind=province;sheet=data;plan=p;period=2023-06;regime=decree09",
    "tiendo:x;kind=province;sheet=data;plan=p;regime=decree09;shape=a",
  ])("%j is none", (text) => {
    expect(parseProvinceTag(text)).toBeUndefined();
  });
});
