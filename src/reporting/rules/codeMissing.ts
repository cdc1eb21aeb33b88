import { warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V18] A row holds a figure or a status, and no code says what it is of. */
export const codeMissing: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "codeMissing")
    .map(({ place, text }) => warningAt(place, "codeMissing", { text }));
