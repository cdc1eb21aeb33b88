import { assignmentsOf, targetInForce, type Assignment, type Plan } from "../plan";
import { periodWindow, type PeriodWindow } from "./calendar";
import type { ReportContext } from "./context";
import { earlierReports } from "./earlierReports";
import type { Place } from "./issue";
import { withReasons } from "./keptFinding";
import { isSamePeriod } from "./period";
import type { UnitReport } from "./report";
import type { ReportIssue } from "./reportIssue";
import { INDICATOR_RULES, REPORT_RULES, TASK_RULES } from "./rules/rules";
import type { ReportSubject } from "./rules/subject";
import { indicatorSubjects, taskSubjects, type Asked } from "./subjects";

/** Everything that the rules find in a report, in the order of its sheet: what concerns the whole sheet, then row by row. */
export function validateReport(
  plan: Plan,
  report: UnitReport,
  context: ReportContext = {},
): readonly ReportIssue[] {
  return settled(report, context, issuesOf(askedOf(plan, report, context)));
}

/** What has changed of a report since issues were found in it. */
export interface ReportChange {
  readonly issues: readonly ReportIssue[];
  /** The codes of rows that changed in the report or in its past. */
  readonly touched: ReadonlySet<string>;
  /** The report itself is as it was; only its past changed. */
  readonly isSame: boolean;
}

/**
 * The same as `validateReport`, where all but the rows touched, and what is known besides of them, is as it was: only these rows are
 * looked at again, and what concerns the sheet as a whole unless the report is the same.
 */
export function revalidateReport(
  plan: Plan,
  report: UnitReport,
  { issues, touched, isSame, ...context }: ReportContext & ReportChange,
): readonly ReportIssue[] {
  const still = issues.filter(({ row }) => (row === undefined ? isSame : !touched.has(row)));
  const asked = { ...askedOf(plan, report, context), rows: touched };
  const found = isSame ? rowIssues(asked) : issuesOf(asked);
  return settled(report, context, [...found, ...still]);
}

function askedOf(plan: Plan, report: UnitReport, context: ReportContext): Asked {
  const window = periodWindow(report.period, report.regime);
  const work = assignmentsOf(plan, report.unitId, window.end);
  const { others = [], recorded = [] } = context;
  const earlier = earlierReports(report, [...others, ...recorded]);
  return { plan, report, context, work, window, earlier };
}

function issuesOf(asked: Asked): readonly ReportIssue[] {
  const subject = reportSubject(asked);
  return [...REPORT_RULES.flatMap((rule) => rule(subject)), ...rowIssues(asked)];
}

const rowIssues = (asked: Asked): readonly ReportIssue[] => [
  ...taskSubjects(asked).flatMap((row) => inRow(row, TASK_RULES)),
  ...indicatorSubjects(asked).flatMap((row) => inRow(row, INDICATOR_RULES)),
];

/** Findings in the order of the sheet, then of its records, then of RULES.md, with the reasons of those that are kept. */
function settled(
  report: UnitReport,
  { kept = [] }: ReportContext,
  issues: readonly ReportIssue[],
): readonly ReportIssue[] {
  const rows = [...report.tasks, ...report.indicators];
  const ranks = new Map(rows.map(({ code }, index) => [code, index]));
  const rankOf = ({ row }: ReportIssue): number =>
    row === undefined ? -1 : (ranks.get(row) ?? -1);
  const sorted = [...issues].sort(
    (a, b) => comparePlaces(a.place, b.place) || rankOf(a) - rankOf(b),
  );
  return withReasons(report, sorted, kept);
}

/** What rules find in a row, with its code. */
function inRow<S extends { readonly record: { readonly code: string } }>(
  subject: S,
  rules: readonly ((subject: S) => readonly ReportIssue[])[],
): readonly ReportIssue[] {
  const issues: ReportIssue[] = [];
  for (const rule of rules) {
    for (const issue of rule(subject)) issues.push({ ...issue, row: subject.record.code });
  }
  return issues;
}

function reportSubject({ report, context, work, window }: Asked): ReportSubject {
  const twins = (context.others ?? []).filter(
    (other) =>
      other.planId === report.planId &&
      other.unitId === report.unitId &&
      isSamePeriod(other.period, report.period),
  );
  return { report, asked: askedCodes(work, window, context), twins };
}

const askedCodes = (
  work: readonly Assignment[],
  window: PeriodWindow,
  { events }: ReportContext,
): ReportSubject["asked"] =>
  work.flatMap(({ task, indicators }) => [
    { code: task.code, isDue: false },
    ...indicators.map(({ indicator, reports }) => ({
      code: indicator.code,
      isDue: reports !== "crossCheck" && targetInForce(indicator, window.end, events) !== undefined,
    })),
  ]);

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
