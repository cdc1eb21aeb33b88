import { dueDate, targetInForce, targetsAhead, type Assignment, type Plan } from "../plan";
import { oncePer } from "../shared";
import { periodWindow, type PeriodWindow } from "./calendar";
import type { ReportContext } from "./context";
import { earlierReports, type DatedReport } from "./earlierReports";
import { formatPeriod, nextPeriod } from "./period";
import type { PastReport } from "./pastReport";
import type { UnitReport } from "./report";
import type { IndicatorSubject, Past, Restatement, TaskSubject } from "./rules/subject";
import { isSameScope, type ReportScope } from "./scope";
import { sendingDay } from "./sendingDay";

/** A report, what the plan asks of its unit, and what else is known. */
export interface Asked {
  readonly plan: Plan;
  readonly report: UnitReport;
  readonly context: ReportContext;
  readonly work: readonly Assignment[];
  readonly window: PeriodWindow;
  readonly earlier: readonly DatedReport[];
  /** The codes of the rows to look at; all where absent. */
  readonly rows?: ReadonlySet<string>;
}

/** The report's tasks as its rules look at them; a code that is not in the plan is left to the reader's doubts. */
export function taskSubjects(asked: Asked): readonly TaskSubject[] {
  const { plan, report, context, work, window } = asked;
  const tasks = tasksOf(plan);
  const own = new Set(work.map(({ task }) => task.code));
  const pastOf = pastFinder(asked, taskRecords);
  // Documents of the year's first days are dated in the period that the plan's year begins with, which may be before the year.
  const { start } = periodWindow({ kind: "year", year: yearOf(plan.startDate) }, report.regime);
  return report.tasks.filter(isAskedFor(asked)).flatMap((record) => {
    const task = tasks.get(record.code);
    if (!task) return [];
    const days = { window, evidenceDays: { start, end: window.end } };
    const isAssigned = own.has(task.code);
    const due = dueDate(task, context.events);
    return [{ record, task, isAssigned, dueDate: due, ...days, past: pastOf(task.code) }];
  });
}

/** The report's indicators as its rules look at them; a code that is not in the plan is left to the reader's doubts. */
export function indicatorSubjects(asked: Asked): readonly IndicatorSubject[] {
  const { plan, report, context, work, window } = asked;
  const indicators = indicatorsOf(plan);
  const shares = new Map(
    work.flatMap((part) => part.indicators.map((own) => [own.indicator.code, own.reports])),
  );
  const days = daysOf(report, window);
  const pastOf = pastFinder(asked, indicatorRecords);
  const sentOf = sentFinder(report, context);
  const restatementsOf = restatementFinder(asked);
  return report.indicators.filter(isAskedFor(asked)).flatMap((record) => {
    const indicator = indicators.get(record.code);
    if (!indicator) return [];
    return [
      {
        record,
        indicator,
        reports: shares.get(record.code),
        target: targetInForce(indicator, window.end, context.events),
        ahead: targetsAhead(indicator, window.end, context.events),
        ...days,
        today: context.today,
        past: pastOf(record.code),
        targetOn: (day) => targetInForce(indicator, day, context.events),
        sent: sentOf(record.code),
        restatements: restatementsOf(record.code),
      },
    ];
  });
}

const isAskedFor =
  ({ rows }: Asked) =>
  ({ code }: { readonly code: string }): boolean =>
    rows === undefined || rows.has(code);

const byCode = <T extends { readonly code: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.code, item]));

const tasksOf = oncePer(({ tasks }: Plan) => byCode(tasks));
const indicatorsOf = oncePer(({ tasks }: Plan) =>
  byCode(tasks.flatMap(({ indicators }) => indicators)),
);
const taskRecords = oncePer(({ tasks }: PastReport) => byCode(tasks));
const indicatorRecords = oncePer(({ indicators }: PastReport) => byCode(indicators));

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A report on figures is written after the cut-off, until the day on which it is due. */
function daysOf({ period, regime }: UnitReport, window: PeriodWindow) {
  return {
    period,
    window,
    nextWindow: periodWindow(nextPeriod(period), regime),
    yearEnd: periodWindow({ kind: "year", year: period.year }, regime).end,
    evidenceDays: { start: window.start, end: sendingDay(window.end) },
  };
}

/** Looks up what earlier reports say of a row. */
function pastFinder<R>(
  { earlier }: Asked,
  recordsOf: (report: PastReport) => ReadonlyMap<string, R>,
): (code: string) => readonly Past<R>[] {
  const reports = earlier.map(({ report, window }) => ({
    period: report.period,
    window,
    isRecorded: report.isRecorded === true,
    records: recordsOf(report),
  }));
  return (code) => {
    const past: Past<R>[] = [];
    for (const { period, window, isRecorded, records } of reports) {
      const record = records.get(code);
      if (record) past.push({ period, window, isRecorded, record });
    }
    return past;
  };
}

/** Looks up the earlier periods of a row of which both a sheet at hand and what was consolidated tell. */
function restatementFinder({
  report,
  earlier,
  context,
}: Asked): (code: string) => readonly Restatement[] {
  const recorded = new Map(
    earlierReports(report, context.recorded ?? []).map((each) => [
      formatPeriod(each.report.period),
      indicatorRecords(each.report),
    ]),
  );
  const sheets = earlier.flatMap(({ report: sheet }) => {
    const before = recorded.get(formatPeriod(sheet.period));
    if (sheet.isRecorded || !before) return [];
    return [{ sheet, before, now: indicatorRecords(sheet), sentOf: sentFinder(sheet, context) }];
  });
  return (code) =>
    sheets.flatMap(({ sheet, before, now, sentOf }) => {
      const [is, was] = [now.get(code), before.get(code)];
      if (!is || !was) return [];
      return [{ period: sheet.period, now: is, recorded: was, sent: sentOf(code) }];
    });
}

/** Looks up what was sent of a row when the period was closed; a row that was not there was sent without figures. */
function sentFinder(
  report: ReportScope,
  { closings = [] }: ReportContext,
): (code: string) => IndicatorSubject["sent"] {
  const closing = closings.find((each) => isSameScope(each, report));
  if (!closing) return () => undefined;
  const { closedOn, times } = closing;
  const figures = byCode(closing.figures);
  return (code) => ({
    closedOn,
    times,
    ...(figures.get(code) ?? { numerator: "", denominator: "" }),
  });
}
