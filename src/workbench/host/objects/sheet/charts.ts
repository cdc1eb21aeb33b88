import { around, rangeAddress, type SheetChart } from "../../../../sheets";
import type { Json } from "../../json";
import { textValue } from "../../richApi/args";
import type { Args } from "../../richApi/apiObject";
import { defineType } from "../../richApi/members";
import { rangeOfAddress } from "../address";
import { meaningOf } from "../choice";
import { must } from "../must";
import { sheetOf, type SheetTarget } from "../session";
import { chartAxes } from "./chartAxes";
import { chartSeriesCollection } from "./chartSeries";
import { changeChart, chartNow, referenceOf, type ChartTarget } from "./chartTarget";

const kinds: Readonly<Record<string, SheetChart["kind"]>> = {
  ColumnClustered: "columns",
  LineMarkers: "lines",
};

/** Chart. */
const chart = defineType<ChartTarget>("Chart", {
  identity: ({ name }) => ({ Id: name }),
  get: { Name: ({ name }) => name, Id: ({ name }) => name },
  set: {
    Name: (target, value) => {
      const name = textValue(value);
      changeChart(target, { name });
      target.name = name;
    },
  },
  objects: {
    Title: (target) => chartTitle.of(target),
    Legend: (target) => chartLegend.of(target),
    Axes: (target) => chartAxes.of(target),
    Series: (target) => chartSeriesCollection.of(target),
  },
  actions: {
    SetPosition: (target, args) => {
      const [first, last] = [0, 1].map((index) => rangeOfAddress(args.text(index)));
      if (first && last) changeChart(target, { range: rangeAddress(around(first, last)) });
    },
  },
});

/** ChartTitle. */
const chartTitle = defineType<ChartTarget>("ChartTitle", {
  get: { Text: (target) => chartNow(target).title },
  set: { Text: (target, value) => changeChart(target, { title: textValue(value) }) },
});

/** ChartLegend: it stands below the chart, and nowhere else. */
const chartLegend = defineType<ChartTarget>("ChartLegend", {
  get: { Position: () => "Bottom" },
  set: { Position: (_, value) => meaningOf({ Bottom: true }, value) },
});

/** ChartCollection: the charts of a sheet. */
export const chartCollection = defineType<SheetTarget>("ChartCollection", {
  items: (target) => sheetOf(target).charts.map(({ name }) => chart.of({ ...target, name })),
  item: (target, key) => chart.of(named(target, key)),
  finders: { Add: (target, args) => chart.of(add(target, args)) },
});

function named(target: SheetTarget, key: Json): ChartTarget {
  const found = { ...target, name: textValue(key) };
  return { ...target, name: chartNow(found).name };
}

/** Where Excel puts a new chart does not matter: its place is set afterwards. */
const FIRST_PLACE = "A1:H15";

function add(target: SheetTarget, args: Args): ChartTarget {
  const name = freeName(target);
  const added: SheetChart = {
    name,
    kind: meaningOf(kinds, args.json(0)),
    title: "",
    range: FIRST_PLACE,
    categories: "",
    series: [{ name: "Series1", values: referenceOf(args.object(1)) }],
    axis: {},
  };
  must(target.session.model.addChart(target.sheetId, added));
  return { ...target, name };
}

function freeName(target: SheetTarget): string {
  const taken = new Set(sheetOf(target).charts.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
