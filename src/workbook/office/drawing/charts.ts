import {
  cellAddress,
  parseReference,
  rangeAddress,
  rangeOf as rectangleOf,
  type SheetChart,
  type SheetLayout,
  type StandIns,
} from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";

const TYPES = { columns: "ColumnClustered", lines: "LineMarkers" } as const;

/** Draws charts over cells, which may be those of other new sheets. */
export const drawCharts = ({ charts = [] }: SheetLayout, standIns: StandIns): readonly Step[] =>
  charts.map((chart) =>
    smallStep((sheet) => drawChart(sheet, chart, standIns), 4 + 3 * chart.series.length),
  );

function drawChart(sheet: Excel.Worksheet, chart: SheetChart, standIns: StandIns): void {
  const cells = (reference: string): Excel.Range => cellsOf(sheet, reference, standIns);
  const [first] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add(TYPES[chart.kind], cells(first.values), "Auto");
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = "Bottom";
  place(drawn, chart);
  drawAxis(drawn.axes.valueAxis, chart.axis);
  chart.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(cells(values));
    if (chart.categories !== "") series.setXAxisValues(cells(chart.categories));
    if (color === undefined) return;
    if (chart.kind === "lines") series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  });
}

function place(drawn: Excel.Chart, { range }: SheetChart): void {
  const { top, left, bottom, right } = rectangleOf(range);
  drawn.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

function drawAxis(
  axis: Excel.ChartAxis,
  { numberFormat, minimum, maximum }: SheetChart["axis"],
): void {
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
}

function cellsOf(sheet: Excel.Worksheet, reference: string, standIns: StandIns): Excel.Range {
  const found = parseReference(reference);
  if (!found) throw new Error(`A chart can't be drawn from ${reference}`);
  const name = standIns.get(found.sheet) ?? found.sheet;
  return rangeOf(sheet.context.workbook.worksheets.getItem(name), rangeAddress(found.range));
}
