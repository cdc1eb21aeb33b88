import type { WorkbookSummary } from "../workbook";
import { ourSheets } from "./ourSheets";

/** The sheets that people see and that we did not make. */
export function foreignSheets(summary: WorkbookSummary): readonly string[] {
  const ours = new Set(ourSheets(summary).map(({ sheet }) => sheet));
  return summary.sheets
    .filter(
      ({ name, visibility, tag }) =>
        visibility === "visible" && tag === undefined && !ours.has(name),
    )
    .map(({ name }) => name);
}
