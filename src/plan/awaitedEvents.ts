import type { Indicator, IndicatorCode, Plan, Target, Task, TaskCode } from "./plan";
import type { IsoDate } from "../shared";

/** A target that holds only once its event has come true, and the indicator that it belongs to. */
export interface WaitingTarget {
  readonly indicator: Indicator;
  readonly target: Target & { readonly condition: string };
}

/** An event of a plan whose day is not known until the secretariat fixes it, and everything that follows from that day. */
export interface AwaitedEvent {
  /** Of the task or the indicator that waits, by which the day is told. */
  readonly code: TaskCode | IndicatorCode;
  /** The event in the document's words. */
  readonly words: string;
  /** The day that the document foresees. */
  readonly expected?: IsoDate;
  readonly task: Task;
  /** Whether the task's deadline follows from it. */
  readonly isDeadline: boolean;
  readonly targets: readonly WaitingTarget[];
}

/**
 * The events that tasks and indicators of a plan wait for, in its order. A task's day is that of its indicators too, as long as
 * they have none of their own.
 */
export const awaitedEvents = ({ tasks }: Plan): readonly AwaitedEvent[] =>
  tasks.flatMap((task) => [...deadlineEvent(task), ...targetEvents(task)]);

function deadlineEvent(task: Task): readonly AwaitedEvent[] {
  const { code, deadline } = task;
  if (deadline.kind !== "event") return [];
  const { words, expected } = deadline;
  const targets = task.indicators.flatMap(waitingTargets);
  return [{ code, words, expected, task, isDeadline: true, targets }];
}

const targetEvents = (task: Task): readonly AwaitedEvent[] =>
  task.indicators.flatMap((indicator) => {
    const targets = waitingTargets(indicator);
    const words = [...new Set(targets.map(({ target }) => target.condition))].join("; ");
    return targets.length > 0
      ? [{ code: indicator.code, words, task, isDeadline: false, targets }]
      : [];
  });

const waitingTargets = (indicator: Indicator): readonly WaitingTarget[] =>
  indicator.targets.flatMap(({ condition, ...target }) =>
    condition === undefined ? [] : [{ indicator, target: { ...target, condition } }],
  );
