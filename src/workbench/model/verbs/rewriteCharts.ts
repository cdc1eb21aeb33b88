import type { PlacedChart } from "../state/sheetState";

/** Charts with the references to their cells changed as formulas are; the very same list where nothing changes. */
export function rewriteCharts(
  charts: readonly PlacedChart[],
  change: (formula: string) => string,
): readonly PlacedChart[] {
  const after = charts.map(({ chart, ...placed }) => ({
    ...placed,
    chart: {
      ...chart,
      categories: change(chart.categories),
      series: chart.series.map((one) => ({ ...one, values: change(one.values) })),
    },
  }));
  return JSON.stringify(after) === JSON.stringify(charts) ? charts : after;
}
