import { errorAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V19] Two rows carry the same code; only the first one is read. */
export const codeDuplicated: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "codeDuplicated")
    .map(({ place, text }) => errorAt(place, "codeDuplicated", { text }));
