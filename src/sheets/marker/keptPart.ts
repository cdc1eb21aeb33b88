import type { KeptFinding } from "../../reporting";
import { isIsoDate } from "../../shared";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";
import { parseScope, scopeAttributes } from "./scope";

/** A kept warning in the marker. */
export const keptPart: MarkerPart<KeptFinding> = {
  name: "kept",
  parse({ attributes: given }, { planId }) {
    const { rule: code, row = "", figures = "", reason, on: keptOn = "" } = given;
    const scope = parseScope(given, planId);
    if (!scope || !code || !reason || !isIsoDate(keptOn)) return undefined;
    return { ...scope, code, row, figures, reason, keptOn };
  },
  format: ({ code, row, figures, reason, keptOn, ...scope }) =>
    `  <kept${attributes({ ...scopeAttributes(scope), rule: code, row, figures, reason, on: keptOn })}/>\n`,
};
