import {
  assignmentsOf,
  targetInForce,
  type Assignment,
  type Indicator,
  type Section,
  type Target,
  type Task,
} from "../../plan";
import { periodWindow, type UnitRole } from "../../reporting";
import type { IsoDate } from "../../shared";
import type { UnitSheetRequest } from "./request";

/** A section's heading row. */
export interface SectionRow {
  readonly kind: "section";
  readonly code: string;
  readonly section: Section;
}

/** A task that the unit leads or helps with; `ordinal` counts from 1 over the sheet. */
export interface TaskRow {
  readonly kind: "task";
  readonly code: string;
  readonly ordinal: number;
  readonly task: Task;
  readonly role: UnitRole;
  /** The day by which it must be done, where the plan or an event that has happened fixes one. */
  readonly dueDate?: IsoDate;
}

/** An indicator of the task above that the unit reports. */
export interface IndicatorRow {
  readonly kind: "indicator";
  readonly code: string;
  readonly indicator: Indicator;
  readonly reports: "part" | "total" | "crossCheck";
  /** The target in force on the period's last day. */
  readonly target?: Target;
  /** Where none is in force: the first one that is still to come. */
  readonly coming?: Target;
}

/** A row of a unit sheet's table. */
export type SheetRow = SectionRow | TaskRow | IndicatorRow;

/** The rows of the unit's work in the plan's order, each section and task above what belongs to it. */
export function sheetRows(request: UnitSheetRequest): readonly SheetRow[] {
  const assignments = assignmentsOf(request.plan, request.unitId);
  return request.plan.sections.flatMap((section) => {
    const own = assignments.filter(({ task }) => task.section === section.code);
    if (own.length === 0) return [];
    const rows = own.flatMap((assignment) => [
      taskRow(assignment, assignments.indexOf(assignment) + 1),
      ...indicatorRows(assignment, request),
    ]);
    return [{ kind: "section", code: section.code, section } as const, ...rows];
  });
}

const taskRow = ({ task, role }: Assignment, ordinal: number): TaskRow => ({
  kind: "task",
  code: task.code,
  ordinal,
  task,
  role,
  dueDate: task.deadline.dueDate,
});

function indicatorRows(assignment: Assignment, request: UnitSheetRequest): IndicatorRow[] {
  const { end } = periodWindow(request.period, request.regime);
  return assignment.indicators.map(({ indicator, reports }) => ({
    kind: "indicator",
    code: indicator.code,
    indicator,
    reports,
    target: targetInForce(indicator, end, request.events),
    coming: indicator.targets.find(
      ({ from, condition }) => condition !== undefined || (from ?? "") > end,
    ),
  }));
}
