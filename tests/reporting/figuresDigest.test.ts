import fc from "fast-check";
import { figuresDigest } from "../../src/reporting";
import { JUNE } from "../support/aProvince";

const scope = { planId: "p", unitId: "u", period: JUNE, regime: "decree09" } as const;
const pair = fc.record({
  code: fc.string(),
  numerator: fc.string(),
  denominator: fc.string(),
});
const pairs = fc.uniqueArray(pair, { selector: ({ code }) => code, minLength: 1 });

describe("figuresDigest", () => {
  test("is the same for the same figures in whatever order", () => {
    fc.assert(
      fc.property(pairs, (figures) => {
        expect(figuresDigest(scope, figures.toReversed())).toBe(figuresDigest(scope, figures));
      }),
    );
  });

  test("is another for another figure, unit, period or way of counting days", () => {
    fc.assert(
      fc.property(pairs, fc.string(), (figures, text) => {
        const [first, ...rest] = figures;
        fc.pre(first !== undefined && first.numerator !== text);
        const digest = figuresDigest(scope, figures);
        if (first)
          expect(figuresDigest(scope, [{ ...first, numerator: text }, ...rest])).not.toBe(digest);
        expect(figuresDigest({ ...scope, unitId: "v" }, figures)).not.toBe(digest);
        expect(figuresDigest({ ...scope, regime: "calendar" }, figures)).not.toBe(digest);
        const may = { ...JUNE, month: 5, kind: "month", year: 2023 } as const;
        expect(figuresDigest({ ...scope, period: may }, figures)).not.toBe(digest);
      }),
    );
  });

  test("is 64 bits of FNV-1a, in hexadecimal", () => {
    expect(figuresDigest(scope, [])).toMatch(/^[0-9a-f]{16}$/);
  });
});
