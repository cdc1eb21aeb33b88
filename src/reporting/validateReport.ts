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
  const window = periodWindow(report.period, report.regime);
  const work = assignmentsOf(plan, report.unitId, window.end);
  const earlier = earlierReports(report, context.others ?? []);
  const asked: Asked = { plan, report, context, work, window, earlier };
  const subject = reportSubject(asked);
  const issues = [
    ...REPORT_RULES.flatMap((rule) => rule(subject)),
    ...taskSubjects(asked).flatMap((row) => inRow(row, TASK_RULES)),
    ...indicatorSubjects(asked).flatMap((row) => inRow(row, INDICATOR_RULES)),
  ];
  const sorted = issues.sort((a, b) => comparePlaces(a.place, b.place));
  return withReasons(report, sorted, context.kept ?? []);
}

/** What rules find in a row, with its code. */
const inRow = <S extends { readonly record: { readonly code: string } }>(
  subject: S,
  rules: readonly ((subject: S) => readonly ReportIssue[])[],
): readonly ReportIssue[] =>
  rules.flatMap((rule) => rule(subject)).map((issue) => ({ ...issue, row: subject.record.code }));

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
