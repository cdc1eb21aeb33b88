import { errorAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V22] What stands in place of the day of completion is no day. */
export const completionDateUnreadable: TaskRule = ({ record: { completed } }) =>
  completed && completed.date === undefined && completed.text.trim() !== ""
    ? [errorAt(completed.place, "completionDateUnreadable", { text: completed.text })]
    : [];
