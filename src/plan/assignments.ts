import { oncePer, type IsoDate } from "../shared";
import { bearersOf, isBorneBy, type Charge } from "./bearers";
import type { AgencyMention, Indicator, Plan, Task } from "./plan";
import type { Unit, UnitId } from "./unit";
import { unitsValidOn } from "./validity";

/**
 * What a unit's figures for an indicator are: a "part" of the province's sum, the "total" that a sole lead agency reports
 * for the province, or a lead's total beside its members' parts, a "crossCheck" that is never added.
 */
export type IndicatorShare = "part" | "total" | "crossCheck";

/** A unit's work on a task, and the indicators of the task whose figures it reports. */
export interface Assignment {
  readonly task: Task;
  readonly role: "lead" | "coordinating";
  readonly indicators: readonly {
    readonly indicator: Indicator;
    readonly reports: IndicatorShare;
  }[];
}

/**
 * A unit's work in document order; who is both lead and coordinating agency of a task leads it. On a day after the plan's
 * start the work of units that have ended is their successors'.
 */
export function assignmentsOf(
  plan: Plan,
  unitId: UnitId,
  on: IsoDate = plan.startDate,
): readonly Assignment[] {
  const kept = keptAssignments(plan);
  const key = `${on} ${unitId}`;
  const found = kept.get(key) ?? findAssignments(plan, unitId, on);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** A sheet's work is asked for at every turn; that of a whole country's units is too much to keep. */
const MOST_KEPT = 100;
const keptAssignments = oncePer<Plan, Map<string, readonly Assignment[]>>(() => new Map());

function findAssignments(plan: Plan, unitId: UnitId, on: IsoDate): readonly Assignment[] {
  const inCharge = (mentions: readonly AgencyMention[]) =>
    isBorneBy({ plan, mentions, on }, unitId);
  return plan.tasks.flatMap((task) => {
    const leads = inCharge(task.lead);
    if (!leads && !inCharge(task.coordinating)) return [];
    const indicators = task.indicators.flatMap((indicator) => {
      const reports = shareOf({ plan, task, indicator, on }, unitId);
      return reports ? [{ indicator, reports }] : [];
    });
    return [{ task, role: leads ? ("lead" as const) : ("coordinating" as const), indicators }];
  });
}

/** The units whose figures make up an indicator's provincial figure on a day, each once, in document order. */
export function reportingUnits(
  plan: Plan,
  indicator: Indicator,
  on: IsoDate = plan.startDate,
): readonly UnitId[] {
  const task = plan.tasks.find(({ indicators }) =>
    indicators.some(({ code }) => code === indicator.code),
  );
  return task ? bearersOf(reporting({ plan, task, indicator, on })) : [];
}

/** The units that exist on a day and lead or coordinate at least one task, in registry order. */
export function unitsWithWork(plan: Plan, on: IsoDate = plan.startDate): readonly Unit[] {
  const mentions = plan.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  const bearers = new Set(bearersOf({ plan, mentions, on }));
  return unitsValidOn(plan, on).filter(({ id }) => bearers.has(id));
}

interface Question {
  readonly plan: Plan;
  readonly task: Task;
  readonly indicator: Indicator;
  readonly on: IsoDate;
}

/** Whose figures make up the provincial figure: the leads', or those of the collectives' members. */
function reporting({ plan, task, indicator, on }: Question): Charge {
  const { lead, coordinating } = task;
  const mentions =
    indicator.reporters === "lead"
      ? lead
      : [...lead, ...coordinating].filter(({ collective }) => collective);
  return { plan, mentions, on };
}

function shareOf(question: Question, unitId: UnitId): IndicatorShare | undefined {
  const { plan, task, indicator, on } = question;
  const reporters = reporting(question);
  if (isBorneBy(reporters, unitId)) {
    return indicator.reporters === "lead" && bearersOf(reporters).length === 1 ? "total" : "part";
  }
  return isBorneBy({ plan, mentions: task.lead, on }, unitId) ? "crossCheck" : undefined;
}
