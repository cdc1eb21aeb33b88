import type { EntryLocale } from "./locale";

/** What a typed text stands for, with the number format that it brings along. */
export interface Typed {
  readonly value: number;
  readonly format?: string;
}

/**
 * A number, a percentage or a sum with thousands as it is typed in a locale; undefined for anything else.
 * @example parseNumber("85,5%", VIETNAMESE) // { value: 0.855, format: "0.00%" }
 */
export function parseNumber(text: string, locale: EntryLocale): Typed | undefined {
  const inBrackets = /^\((?![+-])(.+)\)$/.exec(text)?.[1];
  if (inBrackets === undefined) return parsePlain(text, locale);
  const inner = parseNumber(inBrackets, locale);
  return inner && { ...inner, value: -inner.value };
}

function parsePlain(text: string, locale: EntryLocale): Typed | undefined {
  const found = pattern(locale).exec(text);
  if (!found) return undefined;
  const [, sign, grouped, plain = "", decimals, exponent, percent] = found;
  const whole = grouped?.replaceAll(locale.group, "") ?? plain;
  const size = sizeOf(whole, decimals, exponent);
  if (size === undefined) return undefined;
  const value = sign === "-" ? -size : size;
  if (percent !== undefined) return percentage(value, decimals);
  const format = formatOf({ isGrouped: grouped !== undefined, decimals, exponent });
  return format === undefined ? { value } : { value, format };
}

/** The size that digits say, to 15 digits; undefined where there are none, or more than a cell can hold. */
function sizeOf(whole: string, decimals = "", exponent = "0"): number | undefined {
  if (whole === "" && decimals === "") return undefined;
  const size = Number(`${whole || "0"}.${decimals || "0"}e${exponent}`);
  return Number.isFinite(size) ? Number(size.toPrecision(15)) : undefined;
}

const percentage = (value: number, decimals: string | undefined): Typed => ({
  value: Number((value / 100).toPrecision(15)),
  format: decimals ? "0.00%" : "0%",
});

const patterns = new Map<EntryLocale, RegExp>();

function pattern(locale: EntryLocale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const [group, decimal] = [`\\${locale.group}`, `\\${locale.decimal}`];
  const whole = `(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d*))`;
  const made = new RegExp(
    `^([+-]?)${whole}(?:${decimal}(\\d*))?(?:E([+-]?\\d{1,3}))?(\\s?%)?$`,
    "i",
  );
  patterns.set(locale, made);
  return made;
}

function formatOf(parts: {
  readonly isGrouped: boolean;
  readonly decimals: string | undefined;
  readonly exponent: string | undefined;
}): string | undefined {
  if (parts.exponent !== undefined) return "0.00E+00";
  if (!parts.isGrouped) return undefined;
  return parts.decimals ? "#,##0.00" : "#,##0";
}
