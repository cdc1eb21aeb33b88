import fc from "fast-check";
import { groupBySize } from "../../../src/workbook/office/step";

const parts = fc.array(fc.record({ size: fc.integer({ min: 1, max: 20 }) }));

describe("parts of a request grouped by size", () => {
  test("keep their order and lose none", () => {
    fc.assert(fc.property(parts, (given) => expect(groupBySize(given, 10).flat()).toEqual(given)));
  });

  test("stay within the limit, unless one part alone exceeds it", () => {
    fc.assert(
      fc.property(parts, (given) => {
        for (const group of groupBySize(given, 10)) {
          const size = group.reduce((sum, part) => sum + part.size, 0);
          expect(size <= 10 || group.length === 1).toBe(true);
        }
      }),
    );
  });

  test("are as few groups as that allows, one after the other", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const groups = groupBySize(given, 10);
        for (const [index, group] of groups.entries()) {
          const next = groups[index + 1]?.[0];
          const size = group.reduce((sum, part) => sum + part.size, next?.size ?? 11);
          expect(size).toBeGreaterThan(10);
        }
      }),
    );
  });
});
