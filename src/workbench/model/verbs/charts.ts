import { rangeOf } from "../../../sheets";
import type { FormatVerbs } from "../api/verbs";
import { isSameName } from "../formula/rewrite";
import type { Core } from "../state/core";
import { chartOf } from "../state/sheetState";
import { labels } from "./labels";
import { DONE, firstRefusal, onSheet, refuse } from "./onSheet";
import { protectedFrom } from "./protection";

type ChartVerbs = Pick<FormatVerbs, "addChart" | "changeChart">;

/** Charts on a sheet. */
export const chartVerbs = (core: Core): ChartVerbs => ({
  addChart: (sheetId, { range, ...chart }) =>
    onSheet(core, { label: labels.chart, sheetId }, (sheet) => {
      const { charts } = sheet.properties;
      const isTaken = charts.some((one) => isSameName(one.chart.name, chart.name));
      const refusal = firstRefusal(protectedFrom(sheet), isTaken && "nameTaken");
      if (refusal) return refuse(refusal);
      core.setSheet(sheet, { charts: [...charts, { range: rangeOf(range), chart }] });
      return DONE;
    }),
  changeChart: (sheetId, name, change) =>
    onSheet(core, { label: labels.chart, sheetId }, (sheet) => {
      const { charts } = sheet.properties;
      const found = charts.find(({ chart }) => isSameName(chart.name, name));
      const refusal = firstRefusal(protectedFrom(sheet), !found && "chartMissing");
      if (refusal || !found) return refuse(refusal ?? "chartMissing");
      const { range, ...chart } = { ...chartOf(found), ...change };
      const changed = { range: rangeOf(range), chart };
      core.setSheet(sheet, { charts: charts.map((one) => (one === found ? changed : one)) });
      return DONE;
    }),
});
