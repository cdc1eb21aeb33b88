import { datesIn } from "../datesIn";
import { warningAt } from "../reportIssue";
import type { RowRule } from "./subject";

/** [V35] The evidence bears a day on which it can't speak of the period. */
export const evidenceOutOfPeriod: RowRule = ({ record: { evidence }, evidenceDays }) =>
  datesIn(evidence.text)
    .filter((date) => date < evidenceDays.start || date > evidenceDays.end)
    .slice(0, 1)
    .map((date) => warningAt(evidence.place, "evidenceOutOfPeriod", { date, ...evidenceDays }));
