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
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) {
    const inner = /^[+-]/.test(bracketed[1]) ? undefined : parseNumber(bracketed[1], locale);
    return inner && { ...inner, value: -inner.value };
  }
  const found = pattern(locale).exec(text);
  if (!found) return undefined;
  const [, sign = "", grouped, plain = "", decimals, exponent, percent] = found;
  const whole = grouped?.replaceAll(locale.group, "") ?? plain;
  if (whole === "" && (decimals ?? "") === "") return undefined;
  const digits = `${whole || "0"}.${decimals || "0"}e${exponent ?? "0"}`;
  const size = Number(Number(digits).toPrecision(15));
  if (!Number.isFinite(size)) return undefined;
  const value = sign === "-" ? -size : size;
  if (percent !== undefined) {
    return { value: Number((value / 100).toPrecision(15)), format: decimals ? "0.00%" : "0%" };
  }
  const format = formatOf({ isGrouped: grouped !== undefined, decimals, exponent });
  return format === undefined ? { value } : { value, format };
}

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
