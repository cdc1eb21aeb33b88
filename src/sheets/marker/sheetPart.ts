import type { ReportScope } from "../../reporting";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";
import { parseScope, scopeAttributes } from "./scope";

/** One sheet of ours, as it stood when it was drawn. */
export interface MarkedSheet extends ReportScope {
  readonly sheet: string;
  readonly layoutVersion: number;
}

/** A sheet in the marker. */
export const sheetPart: MarkerPart<MarkedSheet> = {
  name: "sheet",
  parse({ attributes: given }, { planId }) {
    const { name: sheet, layout } = given;
    const scope = parseScope(given, planId);
    const layoutVersion = Number(layout);
    if (!sheet || !scope || !Number.isInteger(layoutVersion)) return undefined;
    return { sheet, ...scope, layoutVersion };
  },
  format: ({ sheet, layoutVersion, ...scope }) =>
    `  <sheet${attributes({ name: sheet, ...scopeAttributes(scope), layout: String(layoutVersion) })}/>\n`,
};
