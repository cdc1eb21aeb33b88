import { oncePer, type IsoDate } from "../shared";
import type { Indicator, IndicatorCode, Target, Task, TaskCode } from "./plan";

/** The day on which the event that a task or an indicator waits for came true, by its code. */
export type PlanEvents = ReadonlyMap<TaskCode | IndicatorCode, IsoDate>;

const NO_EVENTS: PlanEvents = new Map();
const ALWAYS: IsoDate = "0000-01-01";

/**
 * The target that an indicator must reach on a day. Between two steps the earlier one stays in force; a condition holds
 * from the day of its event, told for the indicator or for its whole task; after the last target's end there is none.
 */
export function targetInForce(
  indicator: Indicator,
  on: IsoDate,
  events: PlanEvents = NO_EVENTS,
): Target | undefined {
  const steps = stepsOf(events)(indicator);
  const begun = steps.filter(({ start }) => start !== undefined && start <= on);
  const latest = begun.at(-1)?.target;
  const isLastStep = begun.length === steps.length;
  return isLastStep && latest?.until !== undefined && latest.until < on ? undefined : latest;
}

/** The first day on which the target in force on a day held; undefined where none is in force, or where it has held since ever. */
export function targetStart(
  indicator: Indicator,
  on: IsoDate,
  events: PlanEvents = NO_EVENTS,
): IsoDate | undefined {
  const target = targetInForce(indicator, on, events);
  const start = target && startOf(target, indicator.code, events);
  return start === ALWAYS ? undefined : start;
}

/** A target of an indicator and the first day on which it can hold; without one it waits for its event. */
export interface TargetStep {
  readonly target: Target;
  readonly start?: IsoDate;
}

/** The targets that a day has not reached yet, the nearest first, those that wait for an event last. */
export const targetsAhead = (
  indicator: Indicator,
  on: IsoDate,
  events: PlanEvents = NO_EVENTS,
): readonly TargetStep[] =>
  stepsOf(events)(indicator).filter(({ start }) => start === undefined || start > on);

/** The day on which a task is due: the document's, or for a task that waits for an event the day the secretariat fixed. */
export const dueDate = (
  { code, deadline }: Task,
  events: PlanEvents = NO_EVENTS,
): IsoDate | undefined => (deadline.kind === "event" ? events.get(code) : deadline.dueDate);

/** An indicator's targets in the order of their steps, which every rule over time asks for. */
const stepsOf = oncePer((events: PlanEvents) =>
  oncePer(({ code, targets }: Indicator): readonly TargetStep[] =>
    targets
      .map((target) => ({ target, start: startOf(target, code, events) }))
      .sort((a, b) => compareStarts(a.start, b.start)),
  ),
);

/** The first day on which a target can hold, or undefined while it waits for its event. */
function startOf(
  { from, condition }: Target,
  code: IndicatorCode,
  events: PlanEvents,
): IsoDate | undefined {
  const start = from ?? ALWAYS;
  if (condition === undefined) return start;
  const event = events.get(code) ?? events.get(code.replace(/-\d+$/, ""));
  return event !== undefined && event < start ? start : event;
}

/** Orders the days on which steps begin, those that still wait last. */
const compareStarts = (a: IsoDate | undefined, b: IsoDate | undefined): number => {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
};
