/** An exact fraction in lowest terms, its denominator above zero; it holds bigints, so it has no JSON form. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing: the sum of no figures. */
export const zeroRatio: Ratio = { numerator: 0n, denominator: 1n };

/** A finite number as the exact decimal fraction that it prints as; throws RangeError for NaN and infinities. */
export function exactly(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!found) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = found;
  const scale = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return scale < 0
    ? reduced(digits, 10n ** BigInt(-scale))
    : reduced(digits * 10n ** BigInt(scale), 1n);
}

/**
 * The exact quotient of two finite decimals, or undefined where the denominator is 0.
 * @example ratioOf(0.1, 0.3) // one third: { numerator: 1n, denominator: 3n }
 */
export const ratioOf = (numerator: number, denominator: number): Ratio | undefined =>
  divideRatios(exactly(numerator), exactly(denominator));

/** The exact sum of two fractions. */
export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** The exact quotient of two fractions, or undefined where the divisor is 0. */
export const divideRatios = (dividend: Ratio, divisor: Ratio): Ratio | undefined =>
  divisor.numerator === 0n
    ? undefined
    : reduced(dividend.numerator * divisor.denominator, dividend.denominator * divisor.numerator);

/** Below zero where `a` is the smaller, above zero where it is the greater, 0 where they are equal. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Compares a fraction with a percentage in points, exactly: 2/3 is below 66.67 and above 66.66. */
export const compareWithPercent = (ratio: Ratio, percent: number): -1 | 0 | 1 =>
  compareRatios(
    { numerator: ratio.numerator * 100n, denominator: ratio.denominator },
    exactly(percent),
  );

/**
 * A fraction as percentage points for display, rounded half away from zero to `digits` decimals (0–15).
 * @example percentOf(ratioOf(2, 3), 2) // 66.67
 */
export function percentOf(ratio: Ratio, digits: number): number {
  const scaled = ratio.numerator * 100n * 10n ** BigInt(digits);
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size * 2n + ratio.denominator) / (ratio.denominator * 2n);
  return Number(`${scaled < 0n ? "-" : ""}${rounded}e-${digits}`);
}

/** A fraction as the floating-point number of a cell; undoes `exactly`. */
export function ratioToNumber(ratio: Ratio): number {
  const digits = String(ratio.denominator).length + 20;
  return Number(`${(ratio.numerator * 10n ** BigInt(digits)) / ratio.denominator}e-${digits}`);
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const signed = denominator < 0n ? -divisor : divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
