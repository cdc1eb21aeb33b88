import {
  assignmentsOf,
  dueDate,
  targetInForce,
  targetsAhead,
  targetStart,
  type Assignment,
  type Indicator,
  type IndicatorShare,
  type PlanEvents,
  type Target,
  type Task,
} from "../../plan";
import { nextPeriod, periodWindow, type CalendarRegime, type UnitRole } from "../../reporting";
import type { IsoDate } from "../../shared";
import { UNIT_SHEET_WORDS } from "../vocabulary";
import type { PeriodSheet } from "./periodSheet";
import type { RowAnswers, UnitSheetRequest } from "./request";
import { lastSheet, sumsOf, type Sums } from "./sums";

/** A heading row: a section of the plan, or "" for the rows that have left it. */
interface SectionRow {
  readonly kind: "section";
  readonly code: string;
  readonly title: string;
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
  /** The sheet of the last earlier period of the same kind, where there is one. */
  readonly last?: PeriodSheet;
}

/** An indicator of the task above that the unit reports. */
export interface IndicatorRow {
  readonly kind: "indicator";
  readonly code: string;
  readonly indicator: Indicator;
  readonly reports: IndicatorShare;
  /** The target in force on the period's last day. */
  readonly target?: Target;
  /** The target that takes the place of that one within the period that follows. */
  readonly rising?: Target;
  /** Where none is in force: the first one that is still to come. */
  readonly coming?: Target;
  /** The sheets whose figures its cumulative ones contain: those of the periods from the day on which the target has held. */
  readonly before: readonly PeriodSheet[];
  /** The sheets that make up its figures of the period, where it is made up of shorter ones. */
  readonly parts: readonly PeriodSheet[];
}

/** A row that is none of the unit's work any more, or never was: what stands in it is kept as it stands. */
export interface KeptRow {
  readonly kind: "kept";
  readonly code: string;
  readonly title: string;
  readonly answers: RowAnswers;
}

/** A row of a unit sheet's table. */
export type SheetRow = SectionRow | TaskRow | IndicatorRow | KeptRow;

/** The rows of the unit's work in the plan's order, each section and task above what belongs to it, and below them those kept. */
export const sheetRows = (request: UnitSheetRequest): readonly SheetRow[] => [
  ...workRows(request),
  ...keptRows(request.kept ?? []),
];

const keptRows = (kept: readonly Omit<KeptRow, "kind">[]): readonly SheetRow[] =>
  kept.length === 0
    ? []
    : [
        { kind: "section", code: "", title: UNIT_SHEET_WORDS.kept },
        ...kept.map((row) => ({ kind: "kept", ...row }) as const),
      ];

function workRows(request: UnitSheetRequest): readonly SheetRow[] {
  const { plan, unitId, period, regime, events } = request;
  const moment = {
    on: periodWindow(period, regime).end,
    nextEnd: periodWindow(nextPeriod(period), regime).end,
    events,
    regime,
    sums: sumsOf(request),
    last: lastSheet(request),
  };
  const assignments = assignmentsOf(plan, unitId, moment.on);
  return plan.sections.flatMap((section) => {
    const own = assignments.filter(({ task }) => task.section === section.code);
    if (own.length === 0) return [];
    const rows = own.flatMap((assignment) => [
      taskRow(assignment, moment, assignments.indexOf(assignment) + 1),
      ...indicatorRows(assignment, moment),
    ]);
    return [{ kind: "section", code: section.code, title: section.title } as const, ...rows];
  });
}

/** The day on which the plan is looked at, the events that have happened by then, and what figures are summed from. */
interface Moment {
  readonly on: IsoDate;
  /** The last day of the period that follows. */
  readonly nextEnd: IsoDate;
  readonly events: PlanEvents | undefined;
  readonly regime: CalendarRegime;
  readonly sums: Sums;
  readonly last: PeriodSheet | undefined;
}

const taskRow = (
  { task, role }: Assignment,
  { events, last }: Moment,
  ordinal: number,
): TaskRow => ({
  kind: "task",
  code: task.code,
  ordinal,
  task,
  role,
  dueDate: dueDate(task, events),
  last,
});

const indicatorRows = (
  { indicators }: Assignment,
  { on, nextEnd, events, sums, regime }: Moment,
): readonly IndicatorRow[] =>
  indicators.map(({ indicator, reports }) => {
    const target = targetInForce(indicator, on, events);
    const coming = indicator.targets.find(
      ({ from, condition }) => condition !== undefined || (from ?? "") > on,
    );
    const [next] = targetsAhead(indicator, on, events);
    const isSoon = next?.start !== undefined && next.start <= nextEnd;
    const start = targetStart(indicator, on, events) ?? "";
    return {
      kind: "indicator",
      code: indicator.code,
      indicator,
      reports,
      target,
      ...(target && isSoon && { rising: next.target }),
      coming,
      before: sums.before.filter(({ period }) => periodWindow(period, regime).end >= start),
      parts: sums.parts,
    };
  });
