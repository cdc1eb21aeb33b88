import type { ChartSeries } from "../../../../sheets";
import { ApiError } from "../../richApi/apiError";
import type { Args } from "../../richApi/apiObject";
import { textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { colorValue } from "../choice";
import { changeChart, chartNow, referenceOf, type ChartTarget } from "./chartTarget";

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

/** ChartSeriesCollection. */
export const chartSeriesCollection = defineType<ChartTarget>("ChartSeriesCollection", {
  items: (chart) => chartNow(chart).series.map((_, index) => series.of({ chart, index })),
  finders: {
    GetItemAt: (chart, args) => series.of(existing({ chart, index: args.integer(0) })),
    Add: (chart, args) => series.of(add(chart, args)),
  },
});

/** ChartSeries. */
const series = defineType<SeriesTarget>("ChartSeries", {
  identity: ({ chart, index }) => ({ _Id: `${chart.name} ${index}` }),
  get: { Name: (target) => seriesNow(target).name },
  set: { Name: (target, value) => change(target, { name: textValue(value) }) },
  objects: { Format: (target) => seriesFormat.of(target) },
  actions: {
    SetValues: (target, args) => change(target, { values: referenceOf(args.object(0)) }),
    SetXAxisValues: ({ chart }, args) =>
      changeChart(chart, { categories: referenceOf(args.object(0)) }),
  },
});

/** ChartSeriesFormat. */
const seriesFormat = defineType<SeriesTarget>("ChartSeriesFormat", {
  objects: {
    Fill: (target) => chartFill.of(target),
    Line: (target) => chartLine.of(target),
  },
});

/** ChartFill. */
const chartFill = defineType<SeriesTarget>("ChartFill", {
  actions: {
    SetSolidColor: (target, args) => change(target, { color: colorValue(args.text(0)) }),
  },
});

/** ChartLineFormat. */
const chartLine = defineType<SeriesTarget>("ChartLineFormat", {
  get: { Color: (target) => seriesNow(target).color ?? "" },
  set: { Color: (target, value) => change(target, { color: colorValue(value) }) },
});

function existing(target: SeriesTarget): SeriesTarget {
  seriesNow(target);
  return target;
}

function add(chart: ChartTarget, args: Args): SeriesTarget {
  const { series: others } = chartNow(chart);
  const name = args.optionalText(0) ?? `Series${others.length + 1}`;
  changeChart(chart, { series: [...others, { name, values: "" }] });
  return { chart, index: others.length };
}

function seriesNow({ chart, index }: SeriesTarget): ChartSeries {
  const found = chartNow(chart).series[index];
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

function change(target: SeriesTarget, part: Partial<ChartSeries>): void {
  const changed = { ...seriesNow(target), ...part };
  const { series: all } = chartNow(target.chart);
  changeChart(target.chart, {
    series: all.map((one, index) => (index === target.index ? changed : one)),
  });
}
