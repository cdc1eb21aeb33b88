import {
  assignmentsOf,
  dueDate,
  unitsWithWork,
  type Plan,
  type Task,
  type TaskCode,
  type UnitId,
} from "../plan";
import { isSamePeriod, periodWindow, type Place, type UnitReport } from "../reporting";
import type { IsoDate } from "../shared";
import type { Scope } from "./consolidate";
import { taskFigures, type StandingTask, type TaskFigures } from "./taskFigures";
import {
  joinStandings,
  taskStanding,
  type LeadAnswer,
  type TaskDays,
  type TaskStanding,
} from "./taskStanding";

/** One lead's share in a task, as it stands by this lead's word alone. */
export interface TaskShare {
  readonly unitId: UnitId;
  readonly standing: TaskStanding;
  /** The status cell, where a report came. */
  readonly place?: Place;
}

/** How a task stands, by the word of its leads. */
export interface TaskResult extends StandingTask {
  readonly section: string;
  readonly title: string;
  readonly dueDate?: IsoDate;
  readonly shares: readonly TaskShare[];
}

/** The province's tasks in the plan's order, and their counts as a whole, by section and by lead agency. */
export interface TaskConsolidation {
  readonly tasks: readonly TaskResult[];
  readonly province: TaskFigures;
  readonly bySection: readonly { readonly section: string; readonly figures: TaskFigures }[];
  /** Each lead by its own word: who has done its share of a common task is not blamed for the others. */
  readonly byLead: readonly { readonly unitId: UnitId; readonly figures: TaskFigures }[];
}

/** How the plan's tasks stand by the reports of the scope's period, at most one of which is of the same unit. */
export function consolidateTasks(scope: Scope, reports: readonly UnitReport[]): TaskConsolidation {
  const answers = answersOf(reports.filter((report) => isSamePeriod(report.period, scope.period)));
  return consolidateShares(scope, (unitId, code, days) => {
    const answer = answers(unitId, code);
    const standing = taskStanding([answer], days);
    return { unitId, standing, ...(answer.place && { place: answer.place }) };
  });
}

/** How the plan's tasks stand where each lead's share is settled already, as on a sheet that the secretariat has corrected. */
export function consolidateShares(
  scope: Scope,
  shareFor: (unitId: UnitId, code: TaskCode, days: TaskDays) => TaskShare,
): TaskConsolidation {
  const { plan, period, regime } = scope;
  const { end } = periodWindow(period, regime);
  const leads = leadsOf(plan, end);
  const tasks = plan.tasks.map((task) => {
    const days = { dueDate: dueDate(task, scope.events), end };
    const shares = (leads.get(task.code) ?? []).map((unitId) => shareFor(unitId, task.code, days));
    return resultOf(task, shares, days);
  });
  return {
    tasks,
    province: taskFigures(tasks),
    bySection: plan.sections.map(({ code }) => ({
      section: code,
      figures: taskFigures(tasks.filter(({ section }) => section === code)),
    })),
    byLead: [...new Set([...leads.values()].flat())].map((unitId) => ({
      unitId,
      figures: taskFigures(sharesOf(unitId, tasks)),
    })),
  };
}

function resultOf(task: Task, shares: readonly TaskShare[], days: TaskDays): TaskResult {
  const { code, section, title } = task;
  const isDue = days.dueDate !== undefined && days.dueDate <= days.end;
  const standing = joinStandings(
    shares.map((share) => share.standing),
    days,
  );
  return { code, section, title, dueDate: days.dueDate, isDue, standing, shares };
}

/** A lead's tasks, each as it stands by this lead's word alone. */
const sharesOf = (unitId: UnitId, tasks: readonly TaskResult[]): readonly StandingTask[] =>
  tasks.flatMap((task) =>
    task.shares
      .filter((share) => share.unitId === unitId)
      .map(({ standing }) => ({ ...task, standing })),
  );

/** Who leads each task on a day, in registry order. */
function leadsOf(plan: Plan, on: IsoDate): ReadonlyMap<TaskCode, readonly UnitId[]> {
  const leads = new Map<TaskCode, UnitId[]>();
  for (const { id } of unitsWithWork(plan, on)) {
    for (const { task, role } of assignmentsOf(plan, id, on)) {
      if (role === "lead") leads.set(task.code, [...(leads.get(task.code) ?? []), id]);
    }
  }
  return leads;
}

/** What a unit says of a task, looked up in the reports. */
function answersOf(reports: readonly UnitReport[]) {
  const byUnit = new Map(reports.map((report) => [report.unitId, report]));
  return (unitId: UnitId, code: TaskCode): LeadAnswer => {
    const record = byUnit.get(unitId)?.tasks.find((task) => task.code === code);
    if (!record) return { unitId };
    const { status, completed } = record;
    return { unitId, status: status.status, completedOn: completed?.date, place: status.place };
  };
}
