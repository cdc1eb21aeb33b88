import {
  assignmentsOf,
  dueDate,
  targetInForce,
  type Assignment,
  type Plan,
  type PlanEvents,
} from "../plan";
import { periodWindow, type PeriodWindow } from "./calendar";
import type { Place } from "./issue";
import type { UnitReport } from "./report";
import type { ReportIssue } from "./reportIssue";
import { INDICATOR_RULES, REPORT_RULES, TASK_RULES } from "./rules/rules";
import type { IndicatorSubject, ReportSubject, TaskSubject } from "./rules/subject";

/** What a report is checked against besides the plan: which of the plan's events have happened. */
export interface ReportContext {
  readonly events?: PlanEvents;
}

/** Everything that the rules find in a report, in the order of its sheet: what concerns the whole sheet, then row by row. */
export function validateReport(
  plan: Plan,
  report: UnitReport,
  context: ReportContext = {},
): readonly ReportIssue[] {
  const window = periodWindow(report.period, report.regime);
  const work = assignmentsOf(plan, report.unitId, window.end);
  const asked = { plan, report, events: context.events, work, window };
  const subject = reportSubject(asked);
  const issues = [
    ...REPORT_RULES.flatMap((rule) => rule(subject)),
    ...taskSubjects(asked).flatMap((task) => TASK_RULES.flatMap((rule) => rule(task))),
    ...indicatorSubjects(asked).flatMap((row) => INDICATOR_RULES.flatMap((rule) => rule(row))),
  ];
  return issues.sort((a, b) => comparePlaces(a.place, b.place));
}

interface Asked {
  readonly plan: Plan;
  readonly report: UnitReport;
  readonly events: PlanEvents | undefined;
  readonly work: readonly Assignment[];
  readonly window: PeriodWindow;
}

function reportSubject({ report, events, work, window }: Asked): ReportSubject {
  const asked = work.flatMap(({ task, indicators }) => [
    { code: task.code, isDue: false },
    ...indicators.map(({ indicator, reports }) => ({
      code: indicator.code,
      isDue: reports !== "crossCheck" && targetInForce(indicator, window.end, events) !== undefined,
    })),
  ]);
  return { report, asked };
}

function taskSubjects({ plan, report, events, work, window }: Asked): readonly TaskSubject[] {
  const own = new Set(work.map(({ task }) => task.code));
  return report.tasks.flatMap((record) => {
    const task = plan.tasks.find(({ code }) => code === record.code);
    if (!task) return [];
    const isAssigned = own.has(task.code);
    return [{ record, task, isAssigned, dueDate: dueDate(task, events), window }];
  });
}

function indicatorSubjects(asked: Asked): readonly IndicatorSubject[] {
  const { plan, report, events, work, window } = asked;
  const indicators = plan.tasks.flatMap((task) => task.indicators);
  const own = work.flatMap((assignment) => assignment.indicators);
  return report.indicators.flatMap((record) => {
    const indicator = indicators.find(({ code }) => code === record.code);
    if (!indicator) return [];
    const reports = own.find((part) => part.indicator.code === record.code)?.reports;
    return [{ record, indicator, reports, target: targetInForce(indicator, window.end, events) }];
  });
}

/** Sheet order: what has no cell first, then by row and column. */
function comparePlaces(a: Place, b: Place): number {
  const [rowA, columnA] = position(a.cell);
  const [rowB, columnB] = position(b.cell);
  return (
    rowA - rowB ||
    columnA.length - columnB.length ||
    (columnA < columnB ? -1 : +(columnA > columnB))
  );
}

function position(cell = ""): readonly [number, string] {
  const [, column = "", row = "0"] = /^([A-Z]*)(\d+)$/.exec(cell) ?? [];
  return [Number(row), column];
}
