import type { CellStyle } from "../../../sheets";

/** Font of cells that name none. */
const defaultFont = { name: "Calibri", size: 11 } as const;

/** Fonts of the same metrics where the machine lacks Microsoft's. */
const standIns: Readonly<Record<string, string>> = {
  "times new roman": '"Times New Roman", "Liberation Serif", Tinos, serif',
  arial: 'Arial, "Liberation Sans", sans-serif',
  calibri: 'Calibri, Carlito, "Segoe UI", "Noto Sans", sans-serif',
  "courier new": '"Courier New", "Liberation Mono", monospace',
};
const pixelsPerPoint = 4 / 3;

/** A font's size in pixels at a zoom. */
export const fontPixels = (style: CellStyle, zoom: number): number =>
  (style.fontSize ?? defaultFont.size) * pixelsPerPoint * zoom;

/** A style's font as CSS writes it. */
export function cssFont(style: CellStyle, zoom: number): string {
  const name = style.fontName ?? defaultFont.name;
  const family = standIns[name.toLowerCase()] ?? `"${name.replaceAll('"', "")}", sans-serif`;
  const slant = style.italic ? "italic " : "";
  const weight = style.bold ? "bold " : "";
  return `${slant}${weight}${fontPixels(style, zoom).toFixed(2)}px ${family}`;
}

/** The distance between two lines of a cell's text, in whole pixels. */
export const lineHeight = (style: CellStyle, zoom: number): number =>
  Math.round(fontPixels(style, zoom) * 1.22);
