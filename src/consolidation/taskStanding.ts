import type { UnitId } from "../plan";
import type { Place, TaskStatus } from "../reporting";
import type { IsoDate } from "../shared";

/** What one lead agency says of a task; without `status` it has said nothing that is understood. */
export interface LeadAnswer {
  readonly unitId: UnitId;
  readonly status?: TaskStatus;
  readonly completedOn?: IsoDate;
  /** The status cell, where a report came. */
  readonly place?: Place;
}

/** How a task stands; "complete" where it has no due day or nobody can tell whether it was in time. */
export type TaskStanding = "onTime" | "late" | "complete" | "overdue" | "notReported" | "open";

/** The days that a standing depends on: when the task is due, where it is, and the period's last day. */
export interface TaskDays {
  readonly dueDate?: IsoDate;
  readonly end: IsoDate;
}

/** How a task stands by the word of its leads: it is complete once each of them says so, on the day the last one was. */
export function taskStanding(answers: readonly LeadAnswer[], days: TaskDays): TaskStanding {
  const { dueDate, end } = days;
  const isComplete = answers.length > 0 && answers.every(({ status }) => status === "complete");
  if (isComplete) return timeliness(answers, days);
  if (dueDate !== undefined && dueDate < end) return "overdue";
  return answers.some(({ status }) => status !== undefined) ? "open" : "notReported";
}

/** How a task stands whose leads' shares stand so each: as `taskStanding` says of their answers together. */
export function joinStandings(standings: readonly TaskStanding[], days: TaskDays): TaskStanding {
  if (standings.length === 0) return taskStanding([], days);
  const has = (standing: TaskStanding) => standings.includes(standing);
  if (standings.every(isCompleteStanding)) {
    return has("late") ? "late" : has("complete") ? "complete" : "onTime";
  }
  if (has("overdue")) return "overdue";
  return standings.every((standing) => standing === "notReported") ? "notReported" : "open";
}

/** Whether a task that stands so is complete, in time or not. */
export const isCompleteStanding = (standing: TaskStanding): boolean =>
  standing === "onTime" || standing === "late" || standing === "complete";

/** Work that is complete by a period's end was so by its due day, where that comes later. */
function timeliness(answers: readonly LeadAnswer[], { dueDate, end }: TaskDays): TaskStanding {
  if (dueDate === undefined) return "complete";
  const latest = end <= dueDate ? end : undefined;
  const days = answers.map(({ completedOn = latest }) => completedOn);
  if (days.some((day) => day !== undefined && day > dueDate)) return "late";
  return days.includes(undefined) ? "complete" : "onTime";
}
