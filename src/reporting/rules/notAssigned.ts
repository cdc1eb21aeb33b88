import { warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V21] A row of the plan that is none of this unit's work: its figures are not counted. */
export const notAssigned: ReportRule = ({ report, asked }) => {
  const own = new Set(asked.map(({ code }) => code));
  const isForeign = ({ code }: { readonly code: string }): boolean => !own.has(code);
  return [
    ...report.tasks.filter(isForeign).map(({ code, status }) => ({ code, place: status.place })),
    ...report.indicators
      .filter(isForeign)
      .map(({ code, numerator }) => ({ code, place: numerator.place })),
  ].map(({ code, place }) => warningAt(place, "notAssigned", { code }));
};
