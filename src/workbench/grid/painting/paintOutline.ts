import {
  outlineButtons,
  outlineStep,
  spanInView,
  type OutlineAxis,
  type OutlineButton,
} from "../geometry/outlineButtons";
import type { OutlineGroup } from "../geometry/outline";
import type { Geometry } from "../geometry/geometry";
import { colors } from "./colors";
import type { Picture } from "./picture";

/** Draws the outline gutters: a bracket along each open group, its +/− button, and the level numbers in the corner. */
export function paintOutline(context: CanvasRenderingContext2D, picture: Picture): void {
  const { geometry } = picture;
  context.fillStyle = colors.headerFill;
  context.fillRect(0, 0, geometry.rowGutter, geometry.height);
  context.fillRect(0, 0, geometry.width, geometry.columnGutter);
  for (const axis of ["rows", "columns"] as const) {
    const groups = picture.outline[axis];
    for (const group of groups) {
      if (!group.isCollapsed) paintBracket(context, geometry, { axis, group });
    }
    for (const button of outlineButtons(geometry, axis, groups)) paintButton(context, button);
  }
}

function paintBracket(
  context: CanvasRenderingContext2D,
  geometry: Geometry,
  { axis, group }: { readonly axis: OutlineAxis; readonly group: OutlineGroup },
): void {
  const span = spanInView(geometry, axis, [group.first, group.last]);
  if (!span) return;
  const across = 2 + (group.level - 1) * outlineStep + outlineStep / 2 - 1;
  const length = span.to - span.from;
  const end = group.summaryIndex < group.first ? span.to - 2 : span.from + 1;
  context.fillStyle = colors.outlineLine;
  if (axis === "rows") {
    context.fillRect(across, span.from, 1, length);
    context.fillRect(across, end, 5, 1);
  } else {
    context.fillRect(span.from, across, length, 1);
    context.fillRect(end, across, 1, 5);
  }
}

function paintButton(context: CanvasRenderingContext2D, button: OutlineButton): void {
  const { x, y, width, height } = button.rect;
  context.fillStyle = colors.sheet;
  context.fillRect(x, y, width, height);
  context.strokeStyle = colors.outlineLine;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.fillStyle = colors.outlineInk;
  const middle = Math.floor(width / 2);
  if (button.kind === "group") {
    context.fillRect(x + 3, y + middle, width - 6, 1);
    if (button.group.isCollapsed) context.fillRect(x + middle, y + 3, 1, height - 6);
    return;
  }
  context.font = '10px "Segoe UI", "Noto Sans", sans-serif';
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(String(button.level), x + width / 2, y + height / 2 + 0.5);
}
