import fc from "fast-check";
import { figuresDigest, sentFigures } from "../../src/reporting";
import { JUNE } from "../support/aProvince";
import { aReport, anIndicatorRecord } from "../support/aReport";

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

  test("is 64 bits of FNV-1a, in hexadecimal, by which figures that were sent long ago are known again", () => {
    expect(figuresDigest(scope, [])).toMatch(/^[0-9a-f]{16}$/);
    const figures = [
      { code: "III.1.a-2", numerator: "1", denominator: "5" },
      { code: "III.1.a-1", numerator: "15", denominator: "100" },
    ];
    expect(figuresDigest(scope, figures)).toBe("05c00fe044b39789");
  });
});

test("sentFigures are a report's pairs as texts, in the order of its sheet", () => {
  const report = aReport({
    indicators: [
      anIndicatorRecord("III.1.a-2", 9, [null, "Không phát sinh"]),
      anIndicatorRecord("III.1.a-1", 10, [30, "1.234.567"]),
    ],
  });
  expect(sentFigures(report)).toEqual([
    { code: "III.1.a-2", numerator: "", denominator: "Không phát sinh" },
    { code: "III.1.a-1", numerator: "30", denominator: "1234567" },
  ]);
});
