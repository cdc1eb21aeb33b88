import { noteAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V42] A task was completed after its deadline. */
export const completedLate: TaskRule = ({ record: { status, completed }, dueDate }) =>
  status.status === "complete" &&
  completed?.date !== undefined &&
  dueDate !== undefined &&
  completed.date > dueDate
    ? [noteAt(completed.place, "completedLate", { date: completed.date, dueDate })]
    : [];
