import { parseReference, rangeOf, type CellPosition, type SheetChart } from "../../../sheets";
import type { SheetModel, WorkbookModel } from "../../model";
import type { ShownChart } from "../painting/picture";

/** Colours of series that name none, as Excel gives them. */
const USUAL_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"] as const;
const TICKS = 5;

/** The charts of a sheet with what their cells show now. */
export const shownCharts = (model: WorkbookModel, sheet: SheetModel): readonly ShownChart[] =>
  sheet.charts.map((chart) => shownChart(model, sheet, chart));

function shownChart(model: WorkbookModel, sheet: SheetModel, chart: SheetChart): ShownChart {
  const { kind, title, range, categories, axis } = chart;
  const series = chart.series.map(({ name, values, color }, index) => ({
    name,
    color: color ?? USUAL_COLORS[index % USUAL_COLORS.length] ?? USUAL_COLORS[0],
    values: cellsIn(model, values, (from, { rowIndex, columnIndex }) => {
      const value = from.value(rowIndex, columnIndex);
      return typeof value === "number" ? value : null;
    }),
  }));
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = axis.minimum ?? Math.min(0, ...all);
  const most = axis.maximum ?? Math.max(least + 1e-9, ...all);
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => {
    const value = least + ((most - least) * index) / TICKS;
    return { value, text: textOf(model, sheet, { value, format: axis.numberFormat ?? "General" }) };
  });
  return {
    range: rangeOf(range),
    kind,
    title,
    categories: cellsIn(model, categories, (from, { rowIndex, columnIndex }) =>
      from.text(rowIndex, columnIndex),
    ),
    series,
    ticks,
  };
}

/** The cells of a reference one after the other; none where it refers to nothing any more. */
function cellsIn<T>(
  model: WorkbookModel,
  reference: string,
  read: (sheet: SheetModel, cell: CellPosition) => T,
): readonly T[] {
  const found = parseReference(reference);
  const sheet = found && model.sheetNamed(found.sheet);
  if (!found || !sheet) return [];
  const { top, left, bottom, right } = found.range;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) =>
    read(sheet, {
      rowIndex: top + Math.floor(index / width),
      columnIndex: left + (index % width),
    }),
  );
}

function textOf(
  model: WorkbookModel,
  { id }: SheetModel,
  { value, format }: { readonly value: number; readonly format: string },
): string {
  const cell = { rowIndex: 0, columnIndex: 0 };
  return String(model.evaluate(`TEXT(${value},"${format}")`, { sheetId: id, cell }));
}
