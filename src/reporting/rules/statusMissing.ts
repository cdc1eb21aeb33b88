import { noteAt, warningAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/**
 * [V15] Nothing is said of a task: a lead agency must, a coordinating one may. An overdue task is found by [V11] already; a table
 * without a column for it can't say anything.
 */
export const statusMissing: TaskRule = ({ record, isAssigned, dueDate, window }) => {
  const isOverdue = dueDate !== undefined && dueDate < window.end;
  const { text, place } = record.status;
  if (!isAssigned || isOverdue || place.cell === undefined || text.trim() !== "") return [];
  const finding = record.role === "lead" ? warningAt : noteAt;
  return [finding(place, "statusMissing")];
};
