import { DISPLAY } from "./locale";

/**
 * A number as Excel turns it to text: 15 digits at most, a decimal comma, an exponent only for the very large and small.
 * @example formatGeneral(0.1 + 0.2) // "0,3"
 */
export function formatGeneral(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  const text =
    size >= 1e20 || (size > 0 && size < 1e-9) ? scientific(rounded) : plain(rounded, size);
  return text.replace(".", DISPLAY.decimal);
}

const scientific = (value: number): string =>
  value
    .toExponential()
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");

/** JavaScript writes numbers below a millionth with an exponent. */
const plain = (value: number, size: number): string =>
  size > 0 && size < 1e-6 ? value.toFixed(20).replace(/0+$/, "") : String(value);
