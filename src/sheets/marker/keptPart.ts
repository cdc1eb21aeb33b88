import type { KeptFinding } from "../../reporting";
import { isIsoDate } from "../../shared";
import { attributes } from "../xmlText";
import type { MarkerPart } from "./part";
import { parseScope, scopeAttributes, type MarkedScope } from "./scope";

/** A warning about a sheet of ours that an officer keeps, with the reason. */
export type MarkedKept = KeptFinding & MarkedScope;

/** A kept warning in the marker. */
export const keptPart: MarkerPart<MarkedKept> = {
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
