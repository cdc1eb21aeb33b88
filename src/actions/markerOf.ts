import type { Plan } from "../plan";
import { formatMarker } from "../sheets";
import type { WorkbookSummary } from "../workbook";
import { markedSheet, ourSheets, type OurSheet } from "./ourSheets";

/** The marker that tells of all our sheets by their present names, and of one that is drawn now. */
export function markerOf(summary: WorkbookSummary, plan: Plan, drawn: OurSheet): string {
  const others = ourSheets(summary).filter(
    ({ sheet, tag }) => tag.planId === plan.id && sheet !== drawn.sheet,
  );
  return formatMarker({ plan, sheets: [...others, drawn].map(markedSheet) });
}
