import { warningAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V50] Nobody has said which task or indicator a row of a linked table is, and its title leaves a doubt; the row does not count. */
export const rowUnconfirmed: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "rowUnconfirmed")
    .map(({ place, text }) => warningAt(place, "rowUnconfirmed", { text }));
