import { parseNumber } from "../../vietnamese";

/** The number that a text is and the format that shows it as it was typed, or the numbers that it may be. */
export type TextNumber =
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] };

/**
 * The number in a text that holds nothing else, undefined where there is none. Digits that name something rather than count it (a
 * leading zero, ten digits and more in a row) are no number.
 * @example textNumber("85,5%", "@") // { kind: "number", value: 0.855, numberFormat: "0.0%" }
 */
export function textNumber(text: string, numberFormat: string | null): TextNumber | undefined {
  if (!NUMERAL.test(text) || NAME.test(text)) return undefined;
  const reading = parseNumber(text);
  switch (reading.kind) {
    case "number":
      return { ...reading, numberFormat: shownAs({ text, value: reading.value }, numberFormat) };
    case "percent": {
      const { percent } = reading;
      const value = Number((percent / 100).toPrecision(15));
      return {
        kind: "number",
        value,
        numberFormat: percentFormat({ text, value: percent }, numberFormat),
      };
    }
    case "ambiguous":
      return reading;
    default:
      return undefined;
  }
}

const NUMERAL = /^[+-]?\d[\d., ]*%?$/;
const NAME = /^[+-]?(?:0\d|\d{10})/;

/** A cell keeps a format of its own; one of text, or none, gives way to one that groups digits as they were typed. */
function shownAs(typed: Typed, numberFormat: string | null): string | null {
  if (isOwn(numberFormat)) return numberFormat;
  const isGrouped = Math.abs(typed.value) >= 1000 && !/\d{4}/.test(typed.text);
  return isGrouped ? `#,##0${decimalPlaces(typed)}` : null;
}

function percentFormat(typed: Typed, numberFormat: string | null): string {
  if (isOwn(numberFormat) && numberFormat.includes("%")) return numberFormat;
  return `0${decimalPlaces(typed)}%`;
}

const isOwn = (numberFormat: string | null): numberFormat is string =>
  numberFormat !== null && numberFormat !== "@";

/** What was typed, and the number that it says, a percentage in points. */
interface Typed {
  readonly text: string;
  readonly value: number;
}

/** As many places as digits were typed behind the decimal mark. */
function decimalPlaces({ text, value }: Typed): string {
  const [, decimals = ""] = /[.,](\d+)\s*%?$/.exec(text) ?? [];
  return Number.isInteger(value) ? "" : `.${"0".repeat(decimals.length)}`;
}
