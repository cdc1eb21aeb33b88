import type { Border, BorderStyle, CellStyle } from "../../../sheets";
import { colorOf, type Palette } from "../parts/colors";
import { numberFormatOf, type StylesPart } from "../parts/styles";
import { attribute, booleanAttribute, childNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";

/** The looks of a cell format, only what differs from a plain cell; font name and size are always told. */
export function cellStyle(styles: StylesPart, palette: Palette, cellFormat: number): CellStyle {
  const format = styles.cellFormats[cellFormat];
  const id = (name: string): number => numberAttribute(format, name) ?? 0;
  const numberFormat = numberFormatOf(styles, cellFormat);
  const locked = booleanAttribute(childNamed(format, "protection"), "locked");
  const borders = bordersOf(styles.borders[id("borderId")], palette);
  const fill = fillOf(styles.fills[id("fillId")], palette);
  return {
    ...fontOf(styles.fonts[id("fontId")], palette),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...alignmentOf(childNamed(format, "alignment")),
    ...(numberFormat !== null && { numberFormat }),
    ...(locked === false && { locked }),
  };
}

/** The looks that a conditional format lays over a cell. */
export function differentialStyle(
  element: XmlElement | undefined,
  palette: Palette,
): Pick<CellStyle, "bold" | "italic" | "fontColor" | "fill"> {
  const { bold, italic, fontColor } = fontOf(childNamed(element, "font"), palette);
  const fill = differentialFill(childNamed(element, "fill"), palette);
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
  };
}

/** The name and size of the font that cells without looks have. */
export function defaultFont(styles: StylesPart | undefined): {
  readonly fontName: string;
  readonly fontSize: number;
} {
  const font = styles?.fonts[numberAttribute(styles.cellFormats[0], "fontId") ?? 0];
  return {
    fontName: attribute(childNamed(font, "name"), "val") ?? "Calibri",
    fontSize: numberAttribute(childNamed(font, "sz"), "val") ?? 11,
  };
}

function fontOf(font: XmlElement | undefined, palette: Palette): CellStyle {
  if (!font) return {};
  const fontName = attribute(childNamed(font, "name"), "val");
  const fontSize = numberAttribute(childNamed(font, "sz"), "val");
  const fontColor = fontColorOf(childNamed(font, "color"), palette);
  return {
    ...(fontName !== undefined && { fontName }),
    ...(fontSize !== undefined && { fontSize }),
    ...(isOn(childNamed(font, "b")) && { bold: true }),
    ...(isOn(childNamed(font, "i")) && { italic: true }),
    ...(isUnderlined(childNamed(font, "u")) && { underline: true }),
    ...(isOn(childNamed(font, "strike")) && { strikethrough: true }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

/** The theme's plain text colour is what a cell without a colour shows too. */
function fontColorOf(color: XmlElement | undefined, palette: Palette): string | undefined {
  const isPlain = attribute(color, "theme") === "1" && !attribute(color, "tint");
  return isPlain && palette.theme[1] === "#000000" ? undefined : colorOf(color, palette);
}

/** An element like `<b/>` means yes, unless it says no. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && (booleanAttribute(element, "val") ?? true);

const isUnderlined = (element: XmlElement | undefined): boolean =>
  element !== undefined && attribute(element, "val") !== "none";

function fillOf(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  const kind = attribute(pattern, "patternType");
  if (pattern && kind !== undefined && kind !== "none") {
    return colorOf(childNamed(pattern, "fgColor"), palette);
  }
  const stop = childNamed(childNamed(fill, "gradientFill"), "stop");
  return colorOf(childNamed(stop, "color"), palette);
}

/** In a differential format a solid fill's colour stands as its background. */
function differentialFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  if (attribute(pattern, "patternType") === "none") return undefined;
  return (
    colorOf(childNamed(pattern, "bgColor"), palette) ??
    colorOf(childNamed(pattern, "fgColor"), palette)
  );
}

const SIDES = ["top", "bottom", "left", "right"] as const;

const BORDER_STYLES: ReadonlyMap<string, BorderStyle> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "medium"],
  ["double", "double"],
  ["hair", "hair"],
  ["dotted", "hair"],
  ["dashed", "thin"],
  ["dashDot", "thin"],
  ["dashDotDot", "thin"],
  ["slantDashDot", "medium"],
  ["mediumDashed", "medium"],
  ["mediumDashDot", "medium"],
  ["mediumDashDotDot", "medium"],
]);

function bordersOf(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const sides = SIDES.map((side) => [side, borderOf(childNamed(border, side), palette)] as const);
  const drawn = sides.filter(([, side]) => side !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function borderOf(side: XmlElement | undefined, palette: Palette): Border | undefined {
  const style = BORDER_STYLES.get(attribute(side, "style") ?? "");
  if (!style) return undefined;
  return { style, color: colorOf(childNamed(side, "color"), palette) ?? "#000000" };
}

const HORIZONTAL = ["left", "center", "right", "justify"] as const;
const VERTICAL = ["top", "center"] as const;

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  const across = attribute(alignment, "horizontal")?.replace("centerContinuous", "center");
  const horizontal = HORIZONTAL.find((one) => one === across);
  const vertical = VERTICAL.find((one) => one === attribute(alignment, "vertical"));
  const indent = numberAttribute(alignment, "indent");
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(booleanAttribute(alignment, "wrapText") && { wrap: true }),
    ...(indent && { indent }),
  };
}
