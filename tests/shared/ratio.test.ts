import fc from "fast-check";
import {
  addRatios,
  compareRatios,
  compareWithPercent,
  divideRatios,
  exactly,
  percentOf,
  ratioOf,
  ratioToNumber,
  zeroRatio,
  type Ratio,
} from "../../src/shared";

const decimal = fc
  .tuple(fc.integer(), fc.integer({ min: -20, max: 20 }))
  .map(([m, e]) => Number(`${m}e${e}`));
const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(
    decimal,
    decimal.filter((value) => value !== 0),
  )
  .map(([a, b]) => ratioOf(a, b) ?? zeroRatio);

describe("exactly", () => {
  test.each<[number, bigint, bigint]>([
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20000000n],
    [-0, 0n, 1n],
  ])("takes %d as the decimal that it prints as", (value, numerator, denominator) => {
    expect(exactly(value)).toEqual({ numerator, denominator });
  });

  test.each([NaN, Infinity, -Infinity])("throws for %d", (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });
});

describe("ratioOf", () => {
  test("is in lowest terms with a positive denominator", () => {
    expect(ratioOf(0.1, -0.3)).toEqual({ numerator: -1n, denominator: 3n });
    expect(ratioOf(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  test("has no value over 0", () => {
    expect(ratioOf(5, 0)).toBeUndefined();
    expect(divideRatios(exactly(5), zeroRatio)).toBeUndefined();
  });
});

describe("addRatios", () => {
  test("sums decimals without the error of floating point", () => {
    expect(addRatios(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3));
  });

  test("is associative and commutative, and zero changes nothing", () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, (a, b, c) => {
        expect(addRatios(addRatios(a, b), c)).toEqual(addRatios(a, addRatios(b, c)));
        expect(addRatios(a, b)).toEqual(addRatios(b, a));
        expect(addRatios(a, zeroRatio)).toEqual(a);
      }),
    );
  });

  test("keeps the order of what it is added to", () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, (a, b, c) => {
        expect(compareRatios(addRatios(a, c), addRatios(b, c))).toBe(compareRatios(a, b));
      }),
    );
  });
});

describe("compareWithPercent", () => {
  const twoThirds = ratioOf(2, 3) ?? zeroRatio;
  test.each<[number, number]>([
    [66.67, -1],
    [66.66, 1],
    [66.666666666666, 1],
  ])("sees on which side of %d%% two thirds stand", (percent, side) => {
    expect(compareWithPercent(twoThirds, percent)).toBe(side);
  });

  test("sees equality where floating point does not", () => {
    expect(compareWithPercent(ratioOf(0.3, 3) ?? zeroRatio, 10)).toBe(0);
    expect(compareWithPercent(ratioOf(29, 50) ?? zeroRatio, 58)).toBe(0);
  });
});

describe("percentOf", () => {
  test.each<[number, number, number, number]>([
    [2, 3, 2, 66.67],
    [1, 8, 0, 13],
    [-1, 8, 0, -13],
    [1.005, 100, 2, 1.01],
    [45586, 69064, 2, 66.01],
    [1, 1, 2, 100],
  ])("rounds %d over %d to %d decimals, half away from zero: %d", (a, b, digits, percent) => {
    expect(percentOf(ratioOf(a, b) ?? zeroRatio, digits)).toBe(percent);
  });

  test("never leaves the fraction by more than half a step", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const shown = percentOf(ratioOf(a, b) ?? zeroRatio, 1);
        expect(Math.abs(shown - (a / b) * 100)).toBeLessThanOrEqual(0.05 + 1e-6);
      }),
    );
  });
});

describe("ratioToNumber", () => {
  test("undoes exactly", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(ratioToNumber(exactly(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("is the nearest number to a fraction without a finite decimal", () => {
    expect(ratioToNumber(ratioOf(2, 3) ?? zeroRatio)).toBe(2 / 3);
  });
});
