import { columnName } from "../../../sheets";
import { spanInView, type OutlineAxis } from "../geometry/outlineButtons";
import { panesOf } from "../geometry/geometry";
import { colors } from "./colors";
import type { Picture } from "./picture";

/** The thickness of the column header, and the least of the row header, at zoom 1. */
export const headerSize = { height: 22, width: 38 } as const;

const headerFont = (zoom: number): string =>
  `${Math.round(12 * zoom)}px "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif`;

/** Draws the row and column headers with the selected ones marked, and the corner between them. */
export function paintHeaders(context: CanvasRenderingContext2D, picture: Picture): void {
  const { left, top, width, height, rowGutter, columnGutter } = picture.geometry;
  context.fillStyle = colors.headerFill;
  context.fillRect(0, 0, width, top);
  context.fillRect(0, 0, left, height);
  context.font = headerFont(picture.zoom);
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const index of indicesInSight(picture, "columns"))
    paintColumnHeader(context, picture, index);
  for (const index of indicesInSight(picture, "rows")) paintRowHeader(context, picture, index);
  context.fillStyle = colors.headerFill;
  context.fillRect(rowGutter, columnGutter, left - rowGutter, top - columnGutter);
  context.fillStyle = colors.headerLine;
  context.fillRect(rowGutter, top - 1, width, 1);
  context.fillRect(left - 1, columnGutter, 1, height);
  paintCorner(context, left, top);
}

function* indicesInSight(picture: Picture, axis: OutlineAxis): Iterable<number> {
  const seen = new Set<string>();
  for (const { range } of panesOf(picture.geometry)) {
    const [first, last] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
    if (seen.has(`${first}`)) continue;
    seen.add(`${first}`);
    for (let index = first; index <= last; index += 1) {
      if (picture.geometry[axis].sizeOf(index) > 0) yield index;
    }
  }
}

function paintColumnHeader(
  context: CanvasRenderingContext2D,
  picture: Picture,
  index: number,
): void {
  const { geometry, selection } = picture;
  const span = spanInView(geometry, "columns", [index, index]);
  if (!span) return;
  const { range } = selection;
  const isSelected = index >= range.left && index <= range.right;
  const y = geometry.columnGutter;
  const height = geometry.top - y;
  const width = span.to - span.from;
  paintHeaderBox(context, { x: span.from, y, width, height }, isSelected);
  if (isSelected) context.fillRect(span.from, geometry.top - 2, width, 2);
  context.fillStyle = colors.headerLine;
  context.fillRect(span.to - 1, y, 1, height);
  paintLabel(context, columnName(index), { x: span.from, y, width, height, isSelected });
}

function paintRowHeader(context: CanvasRenderingContext2D, picture: Picture, index: number): void {
  const { geometry, selection } = picture;
  const span = spanInView(geometry, "rows", [index, index]);
  if (!span) return;
  const { range } = selection;
  const isSelected = index >= range.top && index <= range.bottom;
  const x = geometry.rowGutter;
  const width = geometry.left - x;
  const height = span.to - span.from;
  paintHeaderBox(context, { x, y: span.from, width, height }, isSelected);
  if (isSelected) context.fillRect(geometry.left - 2, span.from, 2, height);
  context.fillStyle = colors.headerLine;
  context.fillRect(x, span.to - 1, width, 1);
  paintLabel(context, String(index + 1), { x, y: span.from, width, height, isSelected });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function paintHeaderBox(context: CanvasRenderingContext2D, box: Box, isSelected: boolean): void {
  context.fillStyle = isSelected ? colors.headerSelectedFill : colors.headerFill;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = colors.headerSelectedLine;
}

function paintLabel(
  context: CanvasRenderingContext2D,
  label: string,
  { x, y, width, height, isSelected }: Box & { readonly isSelected: boolean },
): void {
  if (width < 6 || height < 8) return;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = isSelected ? colors.headerSelectedInk : colors.headerInk;
  context.fillText(label, x + (width - 1) / 2, y + height / 2);
  context.restore();
}

function paintCorner(context: CanvasRenderingContext2D, left: number, top: number): void {
  context.fillStyle = colors.headerLine;
  context.beginPath();
  context.moveTo(left - 4, top - 14);
  context.lineTo(left - 4, top - 4);
  context.lineTo(left - 14, top - 4);
  context.fill();
}
