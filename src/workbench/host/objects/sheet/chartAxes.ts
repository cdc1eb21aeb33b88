import type { SheetChart } from "../../../../sheets";
import { numberValue, textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { changeChart, chartNow, type ChartTarget } from "./chartTarget";

/** ChartAxes. */
export const chartAxes = defineType<ChartTarget>("ChartAxes", {
  objects: { ValueAxis: (target) => valueAxis.of(target) },
});

/** ChartAxis: the one of the values. */
const valueAxis = defineType<ChartTarget>("ChartAxis", {
  get: {
    NumberFormat: (target) => chartNow(target).axis.numberFormat ?? "General",
    Minimum: (target) => chartNow(target).axis.minimum ?? "",
    Maximum: (target) => chartNow(target).axis.maximum ?? "",
  },
  set: {
    NumberFormat: (target, value) => setAxis(target, { numberFormat: textValue(value) }),
    Minimum: (target, value) => setAxis(target, { minimum: numberValue(value) }),
    Maximum: (target, value) => setAxis(target, { maximum: numberValue(value) }),
  },
});

const setAxis = (target: ChartTarget, change: SheetChart["axis"]): void =>
  changeChart(target, { axis: { ...chartNow(target).axis, ...change } });
