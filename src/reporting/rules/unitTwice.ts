import { errorAt } from "../reportIssue";
import type { ReportRule } from "./subject";

/** [V46] Another sheet reports the same unit and period: only one of them can be counted. */
export const unitTwice: ReportRule = ({ report, twins }) =>
  twins.map(({ place }) =>
    errorAt(report.place, "unitTwice", { sheet: place.sheet, file: place.file ?? "" }),
  );
