import { warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V23] The day of completion lies after the period's last day: it belongs to the next period. */
export const completedAfterCutOff: TaskRule = ({ record: { completed }, window }) =>
  completed?.date !== undefined && completed.date > window.end
    ? [
        warningAt(completed.place, "completedAfterCutOff", {
          date: completed.date,
          end: window.end,
        }),
      ]
    : [];
