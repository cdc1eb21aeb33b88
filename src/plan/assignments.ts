import type { IsoDate } from "../shared";
import type { AgencyMention, Indicator, Plan, Task } from "./plan";
import type { Unit, UnitId } from "./unit";
import { heirsOf, unitsValidOn } from "./validity";

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
  const inCharge = (mentions: readonly AgencyMention[]) =>
    bearersOf(plan, mentions, on).includes(unitId);
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
  return task ? reportersOf({ plan, task, indicator, on }) : [];
}

/** The units that exist on a day and lead or coordinate at least one task, in registry order. */
export function unitsWithWork(plan: Plan, on: IsoDate = plan.startDate): readonly Unit[] {
  const mentions = plan.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  const bearers = new Set(bearersOf(plan, mentions, on));
  return unitsValidOn(plan, on).filter(({ id }) => bearers.has(id));
}

interface Question {
  readonly plan: Plan;
  readonly task: Task;
  readonly indicator: Indicator;
  readonly on: IsoDate;
}

function reportersOf({ plan, task, indicator, on }: Question): readonly UnitId[] {
  if (indicator.reporters === "lead") return bearersOf(plan, task.lead, on);
  const collectives = [...task.lead, ...task.coordinating].filter(({ collective }) => collective);
  return bearersOf(plan, collectives, on);
}

function shareOf(question: Question, unitId: UnitId): IndicatorShare | undefined {
  const { plan, task, indicator, on } = question;
  const reporters = reportersOf(question);
  if (reporters.includes(unitId)) {
    return indicator.reporters === "lead" && reporters.length === 1 ? "total" : "part";
  }
  return bearersOf(plan, task.lead, on).includes(unitId) ? "crossCheck" : undefined;
}

const bearersOf = (
  plan: Plan,
  mentions: readonly AgencyMention[],
  on: IsoDate,
): readonly UnitId[] => [
  ...new Set(mentions.flatMap(({ unitIds }) => unitIds).flatMap((id) => heirsOf(plan, id, on))),
];
