import type { TaskCode } from "../plan";
import type { TaskStanding } from "./taskStanding";

/** One task, or one lead's share in it, with how it stands. */
export interface StandingTask {
  readonly code: TaskCode;
  /** Due on or before the period's last day. */
  readonly isDue: boolean;
  readonly standing: TaskStanding;
}

/** Counts that leaders' percentages are made of: complete ÷ due, and on time ÷ complete. */
export interface TaskFigures {
  readonly due: number;
  /** Of those due. */
  readonly complete: number;
  /** Of those due and complete; the rest is neither on time nor late as far as anybody can tell. */
  readonly onTime: number;
  readonly late: number;
  readonly overdue: readonly TaskCode[];
  readonly notReported: readonly TaskCode[];
}

/** The counts over some tasks. */
export function taskFigures(tasks: readonly StandingTask[]): TaskFigures {
  const due = tasks.filter(({ isDue }) => isDue);
  const count = (...standings: readonly TaskStanding[]) =>
    due.filter(({ standing }) => standings.includes(standing)).length;
  const codesThat = (wanted: TaskStanding) =>
    tasks.filter(({ standing }) => standing === wanted).map(({ code }) => code);
  return {
    due: due.length,
    complete: count("complete", "onTime", "late"),
    onTime: count("onTime"),
    late: count("late"),
    overdue: codesThat("overdue"),
    notReported: codesThat("notReported"),
  };
}
