import { warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V17] A row's code stands for no task or indicator of the plan; its figures are not counted. */
export const codeUnknown: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "codeUnknown")
    .map(({ place, text }) => warningAt(place, "codeUnknown", { text }));
