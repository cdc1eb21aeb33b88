import { getPart, xmlPart, type Package } from "../package";
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  numberAttribute,
} from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { relatedPart } from "./relationships";

/** The colours that a workbook's styles refer to, as "#RRGGBB". */
export interface Palette {
  /** By the number that styles use: light 1, dark 1, light 2, dark 2, accents 1–6, link, visited link. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const THEME_NAMES =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((color) => `#${color}`);

const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** The classic palette (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's text and background. */
const INDEXED = (
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 ` +
  "FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 " +
  "0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 " +
  "FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
)
  .split(" ")
  .map((color) => `#${color}`);

/** The palette of a workbook: its theme's, Office's where it has none, and its own indexed colours. */
export function readPalette(
  pack: Package,
  workbookPart: string,
  styles: XmlElement | undefined,
): Palette {
  const own = childrenNamed(childNamed(childNamed(styles, "colors"), "indexedColors"), "rgbColor");
  const indexed = own.map(
    (one, index) => rgb(attribute(one, "rgb")) ?? INDEXED[index] ?? "#000000",
  );
  const theme = relatedPart(pack, workbookPart, "theme");
  return {
    theme: theme === undefined ? OFFICE_THEME : readTheme(pack, theme),
    indexed: [...indexed, ...INDEXED.slice(indexed.length)],
  };
}

/** The colour of a `color` element, or undefined where it is automatic or unknown. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element || booleanAttribute(element, "auto")) return undefined;
  const base =
    rgb(attribute(element, "rgb")) ??
    palette.theme[numberAttribute(element, "theme") ?? -1] ??
    palette.indexed[numberAttribute(element, "indexed") ?? -1];
  return base === undefined ? undefined : tinted(base, numberAttribute(element, "tint") ?? 0);
}

function readTheme(pack: Package, part: string): readonly string[] {
  const { root } = xmlPart(getPart(pack, part));
  const scheme = childNamed(childNamed(root, "themeElements"), "clrScheme");
  return THEME_NAMES.map((name, index) => {
    const color = childNamed(scheme, name);
    const plain = attribute(childNamed(color, "srgbClr"), "val");
    const system = attribute(childNamed(color, "sysClr"), "lastClr");
    return rgb(plain ?? system) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** "AARRGGBB" or "RRGGBB" as "#RRGGBB". */
function rgb(text: string | undefined): string | undefined {
  const found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "")?.[1];
  return found === undefined ? undefined : `#${found.toUpperCase()}`;
}

/**
 * A colour made darker (tint below 0) or lighter (above 0) by its luminance (ECMA-376 part 1, 18.8.19).
 * @example tinted("#4472C4", 0.4) // "#8FAADC"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [hue, saturation, luminance] = toHsl(parts);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): readonly [
  number,
  number,
  number,
] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const luminance = (most + least) / 2;
  if (span === 0) return [0, 0, luminance];
  const saturation = span / (1 - Math.abs(2 * luminance - 1));
  const hue =
    most === red
      ? (green - blue) / span + 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [hue % 6, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = saturation * (1 - Math.abs(2 * luminance - 1));
  const channel = (shift: number): string => {
    const place = (hue + shift) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(place - 3) - 1));
    const value = luminance - chroma / 2 + chroma * share;
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
