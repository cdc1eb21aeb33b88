import { intersects, type CellRange } from "../../../sheets";
import { panesOf, rectInPane, type Pane, type Rect } from "../geometry/geometry";
import { areaOf, isSingleArea } from "../selection/selection";
import { colors } from "./colors";
import type { Picture } from "./picture";

/** Draws the selection's tint and frame, and dashes round what was copied. */
export function paintSelection(context: CanvasRenderingContext2D, picture: Picture): void {
  for (const pane of panesOf(picture.geometry)) {
    context.save();
    context.beginPath();
    context.rect(pane.clip.x - 1, pane.clip.y - 1, pane.clip.width + 1, pane.clip.height + 1);
    context.clip();
    if (intersects(pane.range, picture.selection.range)) paintSelected(context, picture, pane);
    if (picture.copied) paintDashes(context, rectInPane(picture.geometry, pane, picture.copied));
    context.restore();
  }
}

function paintSelected(context: CanvasRenderingContext2D, picture: Picture, pane: Pane): void {
  const { selection, geometry } = picture;
  const whole = rectInPane(geometry, pane, inSight(selection.range, pane.range));
  if (!isSingleArea(picture, selection)) {
    const active = rectInPane(geometry, pane, areaOf(picture, selection.active));
    context.fillStyle = colors.selectionFill;
    context.beginPath();
    context.rect(whole.x, whole.y, whole.width, whole.height);
    context.rect(active.x, active.y, active.width - 1, active.height - 1);
    context.fill("evenodd");
  }
  paintFrame(context, whole);
}

/** A range of whole columns cut to a screenful around the pane: a canvas cannot draw rectangles millions of pixels long well. */
function inSight(range: CellRange, seen: CellRange): CellRange {
  return {
    top: Math.max(range.top, seen.top - 1),
    left: Math.max(range.left, seen.left - 1),
    bottom: Math.min(range.bottom, seen.bottom + 1),
    right: Math.min(range.right, seen.right + 1),
  };
}

function paintFrame(context: CanvasRenderingContext2D, { x, y, width, height }: Rect): void {
  context.strokeStyle = colors.selectionLine;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.strokeRect(x, y, width - 1, height - 1);
}

function paintDashes(context: CanvasRenderingContext2D, { x, y, width, height }: Rect): void {
  context.strokeStyle = colors.selectionLine;
  context.lineWidth = 2;
  context.setLineDash([5, 4]);
  context.strokeRect(x, y, width - 1, height - 1);
  context.setLineDash([]);
}
