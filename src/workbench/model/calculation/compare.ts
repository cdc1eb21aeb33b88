import type { Scalar } from "./value";

/**
 * How Excel orders two values: numbers before texts before logical values, texts without regard to case, an empty cell as 0, "" or
 * FALSE; numbers that agree in 15 digits are equal.
 */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const ranks = rankOf(left) - rankOf(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return Number(left) - Number(right);
}

/** Whether two texts are the same to Excel: case does not count, accents do. */
export const isSameText = (a: string, b: string): boolean =>
  a === b || a.toLowerCase() === b.toLowerCase();

const order = new Intl.Collator("vi", { sensitivity: "accent" });

/** Texts in Vietnamese order. */
export const compareTexts = (a: string, b: string): number =>
  isSameText(a, b) ? 0 : order.compare(a, b) || (a < b ? -1 : 1);

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const isNear = Math.abs(a - b) < Math.abs(a) * 1e-14;
  return isNear && a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}

const emptyLike = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

function rankOf(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
