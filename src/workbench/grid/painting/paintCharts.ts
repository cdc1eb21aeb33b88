import { intersects } from "../../../sheets";
import { rectInPane, type Pane, type Rect } from "../geometry/geometry";
import { chartPlan, type ChartPlan } from "./chartPlan";
import { colors } from "./colors";
import type { Picture, ShownChart } from "./picture";

/** Between the names of two categories. */
const LABEL_GAP = 6;
const MARGINS = { top: 34, bottom: 48, left: 48, right: 16 } as const;

/** Draws the charts that a pane shows at least in part, over its cells. */
export function paintCharts(context: CanvasRenderingContext2D, picture: Picture, pane: Pane): void {
  const { geometry, zoom } = picture;
  for (const chart of picture.charts) {
    if (!intersects(chart.range, pane.range)) continue;
    paintChart(context, chart, { rect: rectInPane(geometry, pane, chart.range), zoom });
  }
}

function paintChart(
  context: CanvasRenderingContext2D,
  chart: ShownChart,
  { rect, zoom }: { readonly rect: Rect; readonly zoom: number },
): void {
  const margins = {
    top: MARGINS.top * zoom,
    bottom: MARGINS.bottom * zoom,
    left: MARGINS.left * zoom,
    right: MARGINS.right * zoom,
  };
  const plan = chartPlan(chart, rect, margins);
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  context.fillStyle = colors.chartFill;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.strokeStyle = colors.chartFrame;
  context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
  paintAxes(context, plan, zoom);
  for (const { rect: column, color } of plan.columns) {
    context.fillStyle = color;
    context.fillRect(column.x, column.y, column.width, column.height);
  }
  for (const line of plan.lines) paintLine(context, line, zoom);
  paintWords(context, chart, { rect, zoom });
  context.restore();
}

function paintAxes(
  context: CanvasRenderingContext2D,
  { plot, ticks, labels }: ChartPlan,
  zoom: number,
): void {
  context.font = `${11 * zoom}px sans-serif`;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const { y, text } of ticks) {
    context.fillStyle = colors.chartLine;
    context.fillRect(plot.x, Math.round(y), plot.width, 1);
    context.fillStyle = colors.chartInk;
    context.fillText(text, plot.x - 4 * zoom, y);
  }
  context.textAlign = "center";
  const room = plot.width / Math.max(1, labels.length) - LABEL_GAP * zoom;
  for (const { x, text } of labels) {
    context.fillText(text, x, plot.y + plot.height + 12 * zoom, room);
  }
}

function paintLine(
  context: CanvasRenderingContext2D,
  { points, color }: ChartPlan["lines"][number],
  zoom: number,
): void {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 2 * zoom;
  context.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
  for (const { x, y } of points) {
    context.beginPath();
    context.arc(x, y, 3 * zoom, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The title above, and the names of the series below, each behind its colour. */
function paintWords(
  context: CanvasRenderingContext2D,
  { title, series }: ShownChart,
  { rect, zoom }: { readonly rect: Rect; readonly zoom: number },
): void {
  context.fillStyle = colors.chartInk;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `bold ${14 * zoom}px sans-serif`;
  context.fillText(title, rect.x + rect.width / 2, rect.y + 17 * zoom);
  context.font = `${11 * zoom}px sans-serif`;
  context.textAlign = "left";
  const [size, gap] = [10 * zoom, 6 * zoom];
  const widths = series.map(({ name }) => size + 3 * gap + context.measureText(name).width);
  let x = rect.x + (rect.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const y = rect.y + rect.height - 16 * zoom;
  series.forEach(({ name, color }, index) => {
    context.fillStyle = color;
    context.fillRect(x, y - size / 2, size, size);
    context.fillStyle = colors.chartInk;
    context.fillText(name, x + size + gap, y);
    x += widths[index] ?? 0;
  });
}
