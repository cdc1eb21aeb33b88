const NUMERALS: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/**
 * A whole number from 1 to 3999 as a Roman numeral.
 * @example formatRoman(8) // "VIII"
 */
export function formatRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [numeral, size] of NUMERALS) {
    text += numeral.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/**
 * The number that a well-formed Roman numeral in capitals stands for, or undefined.
 * @example parseRoman("VIII") // 8
 */
export function parseRoman(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [numeral, size] of NUMERALS) {
    while (rest.startsWith(numeral)) {
      value += size;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === "" && value > 0 && formatRoman(value) === text ? value : undefined;
}
