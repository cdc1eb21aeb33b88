import type { Plan } from "../plan";
import { formatMarker, type Marker } from "../sheets";
import type { WorkbookSummary } from "../workbook";
import { markedSheet, ourSheets, type OurSheet } from "./ourSheets";
import { readMarker } from "./readMarker";

/** What an action changes in the marker: a sheet that is drawn now, or parts that it gives anew. */
export interface MarkerChange extends Partial<Omit<Marker, "planId" | "plans" | "sheets">> {
  readonly drawn?: OurSheet;
}

/** The workbook's marker, brought up to date: all our sheets by their present names; what nobody changes is kept as it stands. */
export function markerOf(
  summary: WorkbookSummary,
  plan: Plan,
  { drawn, ...parts }: MarkerChange,
): string {
  const others = ourSheets(summary).filter(({ sheet }) => sheet !== drawn?.sheet);
  const sheets = [...others, ...(drawn ? [drawn] : [])].map(markedSheet);
  return formatMarker({ ...NEW_MARKER, ...readMarker(summary), ...parts, plan, sheets });
}

const NEW_MARKER: Omit<Marker, "planId" | "sheets"> = {
  closings: [],
  kept: [],
  events: [],
  links: [],
  tables: [],
  plans: [],
  others: [],
  namespaces: {},
};
