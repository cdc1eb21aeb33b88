import { formatPeriod } from "../period";
import { errorAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V45] The sheet prints another period than it was made for: it was copied and its heading retyped, so its figures' period is not sure. */
export const periodDiffers: ReportRule = ({ report }) =>
  (report.doubts ?? [])
    .filter(({ kind }) => kind === "periodDiffers")
    .map(({ place, text }) =>
      errorAt(place, "periodDiffers", { text, period: formatPeriod(report.period) }),
    );
