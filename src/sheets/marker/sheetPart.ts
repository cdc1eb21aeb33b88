import type { UnitId } from "../../plan";
import { formatPeriod, parsePeriod, type CalendarRegime, type Period } from "../../reporting";
import { parseRegime } from "../sheetTag";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";

/** One sheet of ours, as it stood when it was drawn. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly planId: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
  readonly layoutVersion: number;
}

/** A sheet in the marker; one that names no plan belongs to the marker's own. */
export const sheetPart: MarkerPart<MarkedSheet> = {
  name: "sheet",
  parse({ attributes: given }, { planId }) {
    const { name: sheet, unit: unitId, plan = planId } = given;
    const period = parsePeriod(given["period"] ?? "");
    const regime = parseRegime(given["regime"]);
    const layoutVersion = Number(given["layout"]);
    if (!sheet || !unitId || !period || !regime || !Number.isInteger(layoutVersion)) {
      return undefined;
    }
    return { sheet, planId: plan, unitId, period, regime, layoutVersion };
  },
  format: ({ sheet, planId, unitId, period, regime, layoutVersion }) =>
    `  <sheet${attributes({
      name: sheet,
      plan: planId,
      unit: unitId,
      period: formatPeriod(period),
      regime,
      layout: String(layoutVersion),
    })}/>\n`,
};
