import type { CellStyle } from "../../../sheets";
import type { StylePatch } from "../api/parts";

const interned = new Map<string, CellStyle>();
const patched = new WeakMap<CellStyle, Map<string, CellStyle>>();
const complete = new WeakMap<CellStyle, CellStyle>();

/** Excel's own default font. */
const FACTORY_STYLE = { fontName: "Calibri", fontSize: 11 } as const;

/** The one object that stands for all styles with these properties. */
function intern(style: CellStyle): CellStyle {
  const sorted = sortedStyle(style);
  const key = JSON.stringify(sorted);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, sorted);
  return sorted;
}

/** The style without any property of its own. */
export const NO_STYLE = intern({});

/** A style with a patch laid over it, interned. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const known = patched.get(style) ?? new Map<string, CellStyle>();
  patched.set(style, known);
  const key = JSON.stringify(patch);
  const result = known.get(key) ?? intern(laidOver(style, patch));
  known.set(key, result);
  return result;
}

/** A style with Excel's default font where it names none, interned. */
export function completeStyle(style: CellStyle): CellStyle {
  const known = complete.get(style) ?? intern({ ...FACTORY_STYLE, ...style });
  complete.set(style, known);
  return known;
}

function laidOver(style: CellStyle, patch: StylePatch): CellStyle {
  const { borders, ...others } = patch;
  const merged = Object.entries({ ...style, ...others }).filter(([, value]) => value !== null);
  const sides = { ...style.borders, ...borders };
  const kept = Object.entries(sides).filter(([, border]) => border !== null);
  const all: CellStyle = Object.fromEntries(merged);
  return { ...all, borders: borders === null ? undefined : Object.fromEntries(kept) };
}

/** Keys in one order, nothing undefined, no empty borders: equal styles print alike. */
function sortedStyle(style: CellStyle): CellStyle {
  const { borders, ...others } = style;
  const sides = sortedEntries(borders ?? {}).map(
    ([side, { style: line, color }]) => [side, { style: line, color }] as const,
  );
  const plain: CellStyle = Object.fromEntries(sortedEntries(others));
  return sides.length > 0 ? { ...plain, borders: Object.fromEntries(sides) } : plain;
}

function sortedEntries<T>(record: { readonly [key: string]: T | undefined }): [string, T][] {
  return Object.entries(record)
    .filter((entry): entry is [string, T] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
