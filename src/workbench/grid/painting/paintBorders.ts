import type { Border, CellStyle } from "../../../sheets";
import type { Rect } from "../geometry/geometry";

type Side = "top" | "bottom" | "left" | "right";

const sides: readonly Side[] = ["top", "bottom", "left", "right"];
const thickness: Readonly<Record<Border["style"], number>> = {
  hair: 1,
  thin: 1,
  medium: 2,
  double: 3,
};

/** Draws a cell's borders on the pixel lines that it shares with its neighbours. */
export function paintBorders(
  context: CanvasRenderingContext2D,
  rect: Rect,
  borders: NonNullable<CellStyle["borders"]>,
): void {
  for (const side of sides) {
    const border = borders[side];
    if (border) paintLine(context, lineRect(rect, side, thickness[border.style]), border);
  }
}

function lineRect(rect: Rect, side: Side, thick: number): Rect {
  const half = Math.floor(thick / 2);
  const wide = { x: rect.x - 1 - half, width: rect.width + 1 + 2 * half };
  const high = { y: rect.y - 1 - half, height: rect.height + 1 + 2 * half };
  switch (side) {
    case "top":
      return { ...wide, y: rect.y - 1 - half, height: thick };
    case "bottom":
      return { ...wide, y: rect.y + rect.height - 1 - half, height: thick };
    case "left":
      return { ...high, x: rect.x - 1 - half, width: thick };
    case "right":
      return { ...high, x: rect.x + rect.width - 1 - half, width: thick };
  }
}

function paintLine(context: CanvasRenderingContext2D, line: Rect, border: Border): void {
  context.fillStyle = border.color;
  if (border.style === "hair") return paintDots(context, line);
  context.fillRect(line.x, line.y, line.width, line.height);
  if (border.style !== "double") return;
  context.fillStyle = "#ffffff";
  if (line.width > line.height) context.fillRect(line.x, line.y + 1, line.width, 1);
  else context.fillRect(line.x + 1, line.y, 1, line.height);
}

function paintDots(context: CanvasRenderingContext2D, { x, y, width, height }: Rect): void {
  for (let at = 0; at < Math.max(width, height); at += 2) {
    if (width > height) context.fillRect(x + at, y, 1, 1);
    else context.fillRect(x, y + at, 1, 1);
  }
}
