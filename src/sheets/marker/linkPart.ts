import type { ReportScope } from "../../reporting";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";
import { parseScope, scopeAttributes } from "./scope";

/** A table of a unit's own that reports a period, and the sheet on which it stood when it was linked. */
export interface MarkedLink extends ReportScope {
  readonly sheet: string;
  /** Names the unit's table in the marker (`MarkedTable`). */
  readonly fingerprint: string;
}

/** A link in the marker. */
export const linkPart: MarkerPart<MarkedLink> = {
  name: "link",
  parse({ attributes: given }, { planId }) {
    const { sheet, table: fingerprint } = given;
    const scope = parseScope(given, planId);
    return sheet && scope && fingerprint ? { ...scope, sheet, fingerprint } : undefined;
  },
  format: ({ sheet, fingerprint, ...scope }) =>
    `  <link${attributes({ sheet, ...scopeAttributes(scope), table: fingerprint })}/>\n`,
};
