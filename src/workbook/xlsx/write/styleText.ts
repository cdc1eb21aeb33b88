import type { Border, CellStyle, ConditionalFormat } from "../../../sheets";
import type { ElementWriter } from "../xml/write";

/** The font that a style's own properties are laid over. */
export interface BaseFont {
  readonly fontName: string;
  readonly fontSize: number;
}

/** A `font` element. */
export const fontText = (style: CellStyle, base: BaseFont, write: ElementWriter): string =>
  write(
    "font",
    {},
    [
      style.bold ? write("b") : "",
      style.italic ? write("i") : "",
      style.strikethrough ? write("strike") : "",
      style.underline ? write("u") : "",
      write("sz", { val: style.fontSize ?? base.fontSize }),
      colorText("color", style.fontColor, write),
      write("name", { val: style.fontName ?? base.fontName }),
    ].join(""),
  );

/** A solid `fill` element. */
export const fillText = (color: string, write: ElementWriter): string =>
  write(
    "fill",
    {},
    write(
      "patternFill",
      { patternType: "solid" },
      colorText("fgColor", color, write) + write("bgColor", { indexed: 64 }),
    ),
  );

/** A `border` element. */
export function borderText(borders: CellStyle["borders"], write: ElementWriter): string {
  const side = (name: string, border: Border | undefined): string =>
    border
      ? write(name, { style: border.style }, colorText("color", border.color, write))
      : write(name);
  return write(
    "border",
    {},
    [
      side("left", borders?.left),
      side("right", borders?.right),
      side("top", borders?.top),
      side("bottom", borders?.bottom),
      write("diagonal"),
    ].join(""),
  );
}

/** An `alignment` element, or "" where the style says nothing of it. */
export function alignmentText(style: CellStyle, write: ElementWriter): string {
  const { horizontal, vertical, wrap, indent } = style;
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  };
  const says = Object.values(attributes).some((value) => value !== undefined);
  return says ? write("alignment", attributes) : "";
}

/** A `dxf` element: in it a fill's colour stands as the background. */
export function differentialText(style: ConditionalFormat["style"], write: ElementWriter): string {
  const font = [
    style.bold ? write("b") : "",
    style.italic ? write("i") : "",
    colorText("color", style.fontColor, write),
  ].join("");
  const fill =
    style.fill === undefined
      ? ""
      : write("fill", {}, write("patternFill", {}, colorText("bgColor", style.fill, write)));
  return write("dxf", {}, (font === "" ? "" : write("font", {}, font)) + fill);
}

const colorText = (name: string, color: string | undefined, write: ElementWriter): string =>
  color === undefined ? "" : write(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
