import { errorAt, warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V20] The plan asks the unit for a row that the sheet does not hold: an error where a figure is due in it. */
export const rowMissing: ReportRule = ({ report, asked }) => {
  const present = new Set([...report.tasks, ...report.indicators].map(({ code }) => code));
  return asked
    .filter(({ code }) => !present.has(code))
    .map(({ code, isDue }) => (isDue ? errorAt : warningAt)(report.place, "rowMissing", { code }));
};
