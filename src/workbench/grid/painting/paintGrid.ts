import { panesOf, type Geometry, type Pane } from "../geometry/geometry";
import { colors } from "./colors";
import { paintCells } from "./paintCells";
import { paintCharts } from "./paintCharts";
import { paintHeaders } from "./paintHeaders";
import { paintOutline } from "./paintOutline";
import { paintSelection } from "./paintSelection";
import type { Picture } from "./picture";

/** Draws a whole sheet view onto a canvas whose unit is the CSS pixel. */
export function paintGrid(context: CanvasRenderingContext2D, picture: Picture): void {
  const { geometry } = picture;
  for (const pane of panesOf(geometry)) paintPane(context, picture, pane);
  paintFrozenLines(context, geometry);
  paintSelection(context, picture);
  paintHeaders(context, picture);
  paintOutline(context, picture);
}

function paintPane(context: CanvasRenderingContext2D, picture: Picture, pane: Pane): void {
  const { x, y, width, height } = pane.clip;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = colors.sheet;
  context.fillRect(x, y, width, height);
  paintCells(context, picture, pane);
  paintCharts(context, picture, pane);
  context.restore();
}

function paintFrozenLines(context: CanvasRenderingContext2D, geometry: Geometry): void {
  const { frozen, rows, columns, left, top } = geometry;
  context.fillStyle = colors.frozenLine;
  if (frozen.rows > 0) context.fillRect(0, top + rows.offsetOf(frozen.rows) - 1, geometry.width, 1);
  if (frozen.columns > 0) {
    context.fillRect(left + columns.offsetOf(frozen.columns) - 1, 0, 1, geometry.height);
  }
}
