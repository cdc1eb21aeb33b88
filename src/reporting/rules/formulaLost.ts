import { warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V16] A rate or an assessment was typed over its formula. */
export const formulaLost: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "formulaLost")
    .map(({ place, text }) => warningAt(place, "formulaLost", { text }));
