import { noteAt } from "../reportIssue";
import type { TaskRule } from "./subject";

/** [V24] A task is complete and its deadline has passed: without the day, nobody can tell whether it was in time. */
export const completeWithoutDate: TaskRule = ({ record, dueDate, window }) => {
  const { status, completed } = record;
  const isSilent = completed === undefined || completed.text.trim() === "";
  const isPast = dueDate !== undefined && dueDate < window.end;
  if (status.status !== "complete" || !isSilent || !isPast) return [];
  return [noteAt(completed?.place ?? status.place, "completeWithoutDate", { dueDate })];
};
