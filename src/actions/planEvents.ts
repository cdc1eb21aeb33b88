import { awaitedEvents, type AwaitedEvent, type Plan, type PlanEvents } from "../plan";
import { err, ok, type IsoDate, type Result } from "../shared";
import type { MarkedEvent } from "../sheets";
import type { Workbook, WorkbookError, WorkbookSummary } from "../workbook";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";

/** Which event of a plan gets which day; without one it is waited for again. */
export interface EventRequest {
  readonly plan: Plan;
  readonly code: AwaitedEvent["code"];
  readonly on?: IsoDate;
}

/** Why an event was not dated; the workbook is as it was before. */
export type EventError =
  /** Nothing in the plan waits for it. */
  | { readonly code: "eventUnknown"; readonly event: string }
  /** Before the plan's work begins, on `start`, nothing that it waits for can come true. */
  | { readonly code: "beforePlan"; readonly start: IsoDate }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** The days of a plan's events that a workbook's marker tells of. */
export const eventsIn = (summary: WorkbookSummary, { id }: Plan): PlanEvents =>
  new Map(
    (readMarker(summary)?.events ?? [])
      .filter(({ planId }) => planId === id)
      .map(({ code, on }) => [code, on]),
  );

/** The days of events by which a sheet is drawn: those that a request tells, and of the others what the workbook knows. */
export const eventsFor = (
  summary: WorkbookSummary,
  { plan, events }: { readonly plan: Plan; readonly events?: PlanEvents },
): PlanEvents => new Map([...eventsIn(summary, plan), ...(events ?? [])]);

/** The days of a plan's events that the open workbook tells of. */
export async function readEvents(
  workbook: Workbook,
  plan: Plan,
): Promise<Result<PlanEvents, WorkbookError>> {
  const summary = await workbook.inspect();
  return summary.ok ? ok(eventsIn(summary.value, plan)) : summary;
}

/** Fixes the day of an event in the workbook, or takes it back; the answer is the day that it had, for the way back. */
export async function dateEvent(
  workbook: Workbook,
  { plan, code, on }: EventRequest,
): Promise<Result<IsoDate | undefined, EventError>> {
  const problem = eventProblem(plan, code, on);
  if (problem) return err(problem);
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const known = eventsIn(summary.value, plan);
  const events = new Map(known);
  if (on === undefined) events.delete(code);
  else events.set(code, on);
  const applied = await workbook.apply({
    marker: markerOf(summary.value, plan, { events: markedEvents(summary.value, plan, events) }),
  });
  return applied.ok ? ok(known.get(code)) : err({ code: "workbook", error: applied.error });
}

/** Why an event can't have a day. */
export function eventProblem(
  plan: Plan,
  code: string,
  on: IsoDate | undefined,
): Exclude<EventError, { readonly code: "workbook" }> | undefined {
  if (!awaitedEvents(plan).some((event) => event.code === code)) {
    return { code: "eventUnknown", event: code };
  }
  return on !== undefined && on < plan.startDate
    ? { code: "beforePlan", start: plan.startDate }
    : undefined;
}

/** The marker's events with those of a plan as they are now; those of other plans stay. */
export const markedEvents = (
  summary: WorkbookSummary,
  { id }: Plan,
  events: PlanEvents,
): readonly MarkedEvent[] => [
  ...(readMarker(summary)?.events ?? []).filter(({ planId }) => planId !== id),
  ...[...events].map(([code, on]) => ({ planId: id, code, on })),
];
