import { holdsCell, type CellStyle } from "../../../sheets";
import type { Pane, Rect } from "../geometry/geometry";
import { colors } from "./colors";
import { cssFont, fontPixels, lineHeight } from "./font";
import type { Picture, SeenArea, ShownCell } from "./picture";
import { wrapText } from "./wrapText";

/** Pixels between a cell's edge and its text, at zoom 1. */
export const padding = 3;
/** Pixels of one step of indentation, at zoom 1. */
const indentStep = 9;

type Side = "left" | "center" | "right";

/** Draws a cell's text: wrapped within its area, or on one line that runs over empty neighbours; a number that has no room shows #. */
export function paintCellText(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { area, pane }: { readonly area: SeenArea; readonly pane: Pane },
): void {
  const { cell, rect } = area;
  if (!cell || rect.width <= 2 || rect.height <= 2) return;
  const font = cssFont(cell.style, picture.zoom);
  const side = sideOf(cell);
  const inset = padding * picture.zoom;
  const indent = (cell.style.indent ?? 0) * indentStep * picture.zoom;
  const room = rect.width - 2 * inset - indent;
  const measure = (text: string): number => picture.measurer.widthOf(text, font);
  const lines = linesOf(cell, room, measure);
  const widest = Math.max(...lines.map(measure));
  const box =
    widest > room && !isWrapped(cell.style) ? runOver(picture, area, { side, widest }) : rect;
  context.save();
  context.beginPath();
  const clip = intersect(box, pane.clip);
  context.rect(clip.x, clip.y, clip.width, clip.height);
  context.clip();
  context.font = font;
  context.fillStyle = cell.style.fontColor ?? colors.ink;
  context.textBaseline = "alphabetic";
  const x = anchorX(rect, { side, inset, indent });
  context.textAlign = side;
  const step = lineHeight(cell.style, picture.zoom);
  let y = firstBaseline(rect, cell.style, { lines: lines.length, zoom: picture.zoom });
  for (const line of lines) {
    context.fillText(line, x, y);
    paintRules(context, cell.style, {
      x,
      y,
      width: measure(line),
      side,
      size: fontPixels(cell.style, picture.zoom),
    });
    y += step;
  }
  context.restore();
}

/** Whether a style breaks text into lines. */
export const isWrapped = (style: CellStyle): boolean =>
  style.wrap === true || style.horizontal === "justify";

function linesOf(
  cell: ShownCell,
  room: number,
  measure: (text: string) => number,
): readonly string[] {
  if (cell.kind === "text") {
    return isWrapped(cell.style)
      ? wrapText(cell.text, room, measure)
      : [cell.text.replace(/\s*\n\s*/g, " ")];
  }
  if (measure(cell.text) <= room) return [cell.text];
  return ["#".repeat(Math.max(1, Math.floor(room / measure("#"))))];
}

/** The side that a cell's text keeps to: as styled, else by what it holds. */
function sideOf({ style, kind }: ShownCell): Side {
  switch (style.horizontal) {
    case "left":
    case "center":
    case "right":
      return style.horizontal;
    case "justify":
      return "left";
    default:
      return kind === "text" ? "left" : kind === "number" ? "right" : "center";
  }
}

/** The cell's box widened over empty neighbours, towards the sides that the text runs to. */
function runOver(
  picture: Picture,
  { range, rect }: SeenArea,
  { side, widest }: { readonly side: Side; readonly widest: number },
): Rect {
  if (range.left !== range.right) return rect;
  const excess = widest - rect.width + 2 * padding;
  const parts =
    side === "center" ? [excess / 2, excess / 2] : side === "left" ? [0, excess] : [excess, 0];
  const before = freeBeside(picture, range, { step: -1, wanted: parts[0] ?? 0 });
  const after = freeBeside(picture, range, { step: 1, wanted: parts[1] ?? 0 });
  return { ...rect, x: rect.x - before, width: rect.width + before + after };
}

/** The width of the empty columns next to a cell, no more than wanted. */
function freeBeside(
  picture: Picture,
  range: SeenArea["range"],
  { step, wanted }: { readonly step: 1 | -1; readonly wanted: number },
): number {
  const { columns } = picture.geometry;
  let width = 0;
  let column = range.left + step;
  while (width < wanted && column >= 0 && column < columns.count) {
    if (picture.cellAt(range.top, column)?.text) break;
    if (picture.merges.some((merge) => holdsCell(merge, range.top, column))) break;
    width += columns.sizeOf(column);
    column += step;
  }
  return width;
}

function anchorX(
  rect: Rect,
  { side, inset, indent }: { readonly side: Side; readonly inset: number; readonly indent: number },
): number {
  if (side === "left") return rect.x + inset + indent;
  return side === "right" ? rect.x + rect.width - 1 - inset - indent : rect.x + rect.width / 2;
}

function firstBaseline(
  rect: Rect,
  style: CellStyle,
  { lines, zoom }: { readonly lines: number; readonly zoom: number },
): number {
  const step = lineHeight(style, zoom);
  const descent = Math.round(fontPixels(style, zoom) * 0.26);
  const tall = lines * step;
  const bottom = rect.y + rect.height - 2;
  if (style.vertical === "top") return rect.y + 1 + step - descent;
  if (style.vertical === "center") {
    return Math.round(rect.y + Math.max(0, (rect.height - 1 - tall) / 2)) + step - descent;
  }
  return Math.max(rect.y, bottom - tall) + step - descent;
}

function paintRules(
  context: CanvasRenderingContext2D,
  style: CellStyle,
  line: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly side: Side;
    readonly size: number;
  },
): void {
  if (!style.underline && !style.strikethrough) return;
  const back = line.side === "left" ? 0 : line.side === "right" ? line.width : line.width / 2;
  const thick = Math.max(1, Math.round(line.size / 16));
  if (style.underline) context.fillRect(line.x - back, line.y + 2, line.width, thick);
  if (style.strikethrough) {
    context.fillRect(line.x - back, line.y - Math.round(line.size * 0.28), line.width, thick);
  }
}

function intersect(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  return { x, y, width, height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) };
}
