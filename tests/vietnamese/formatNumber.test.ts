import fc from "fast-check";
import { formatNumber, parseNumber } from "../../src/vietnamese";

describe("a number as officials write it", () => {
  test.each<[number, string]>([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [45586.5, "45.586,5"],
    [-1234567, "-1.234.567"],
  ])("%d is %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test("is read back as the same number, or as a doubt that holds it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const reading = parseNumber(formatNumber(value));
        expect(JSON.stringify(reading)).toContain(String(value));
      }),
    );
  });
});
