import { warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V11] The deadline passed before the period's last day, and the task is not said to be complete. */
export const taskOverdue: TaskRule = ({ record, dueDate, window }) => {
  const isPast = dueDate !== undefined && dueDate < window.end;
  if (!isPast || record.status.status === "complete") return [];
  return [warningAt(record.status.place, "taskOverdue", { dueDate })];
};
