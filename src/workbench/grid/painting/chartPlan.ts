import type { Point, Rect } from "../geometry/geometry";
import type { ShownChart } from "./picture";

/** Where everything of a chart is drawn. */
export interface ChartPlan {
  /** The rectangle between the axes. */
  readonly plot: Rect;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  readonly columns: readonly { readonly rect: Rect; readonly color: string }[];
  /** Points that have no value are passed over, as Excel passes over #N/A. */
  readonly lines: readonly { readonly points: readonly Point[]; readonly color: string }[];
}

const GAP = 0.375;

/** Lays a chart out in a rectangle whose margins are given in pixels. */
export function chartPlan(
  chart: ShownChart,
  { x, y, width, height }: Rect,
  margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  },
): ChartPlan {
  const plot = {
    x: x + margins.left,
    y: y + margins.top,
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  };
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const slot = plot.width / count;
  const least = chart.ticks[0]?.value ?? 0;
  const most = chart.ticks.at(-1)?.value ?? 1;
  const heightOf = (value: number): number => {
    const part = (value - least) / (most - least);
    return plot.y + plot.height * (1 - Math.min(1, Math.max(0, part)));
  };
  const middleOf = (index: number): number => plot.x + slot * (index + 0.5);
  return {
    plot,
    ticks: chart.ticks.map(({ value, text }) => ({ y: heightOf(value), text })),
    labels: chart.categories.map((text, index) => ({ x: middleOf(index), text })),
    columns: chart.kind === "columns" ? columnsOf(chart, { plot, slot, heightOf }) : [],
    lines: chart.kind === "lines" ? linesOf(chart, middleOf, heightOf) : [],
  };
}

function columnsOf(
  { series }: ShownChart,
  {
    plot,
    slot,
    heightOf,
  }: {
    readonly plot: Rect;
    readonly slot: number;
    readonly heightOf: (value: number) => number;
  },
): ChartPlan["columns"] {
  const width = (slot * (1 - GAP)) / Math.max(1, series.length);
  return series.flatMap(({ values, color }, place) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const x = plot.x + slot * (index + GAP / 2) + place * width;
      const y = heightOf(value);
      return [{ rect: { x, y, width, height: plot.y + plot.height - y }, color }];
    }),
  );
}

const linesOf = (
  { series }: ShownChart,
  middleOf: (index: number) => number,
  heightOf: (value: number) => number,
): ChartPlan["lines"] =>
  series.map(({ values, color }) => ({
    color,
    points: values.flatMap((value, index) =>
      value === null ? [] : [{ x: middleOf(index), y: heightOf(value) }],
    ),
  }));
