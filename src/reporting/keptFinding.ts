import type { IsoDate } from "../shared";
import { figureText } from "./figureText";
import { formatPeriod } from "./period";
import type { IndicatorRecord, TaskRecord, UnitReport } from "./report";
import type { ReportIssue } from "./reportIssue";
import type { ReportScope } from "./scope";

/** A warning that an officer keeps, with the reason: it holds as long as what the warning is about stays the same. */
export interface KeptFinding extends ReportScope {
  readonly code: string;
  /** The code of the row; "" for a finding about the sheet as a whole. */
  readonly row: string;
  /** What the row and the finding said then, as one text. */
  readonly figures: string;
  readonly reason: string;
  readonly keptOn: IsoDate;
}

/** Keeps a warning of a report with a reason. */
export const keepFinding = (
  report: UnitReport,
  issue: ReportIssue,
  given: Pick<KeptFinding, "reason" | "keptOn">,
): KeptFinding => ({
  planId: report.planId,
  unitId: report.unitId,
  period: report.period,
  regime: report.regime,
  code: issue.code,
  row: issue.row ?? "",
  figures: figuresOf(report, issue),
  ...given,
});

/** The findings, with the reasons of those that an officer keeps; a figure that changed since asks again. */
export function withReasons(
  report: UnitReport,
  issues: readonly ReportIssue[],
  kept: readonly KeptFinding[],
): readonly ReportIssue[] {
  const reasons = new Map(kept.map((each) => [keyOf(each), each.reason]));
  if (reasons.size === 0) return issues;
  return issues.map((issue) => {
    const reason = reasons.get(keyOf(keepFinding(report, issue, { reason: "", keptOn: "" })));
    return issue.severity === "warning" && reason !== undefined ? { ...issue, reason } : issue;
  });
}

/** What two keepings of the same finding have in common; a later one takes an earlier one's place. */
export const keyOf = (kept: KeptFinding): string => {
  const { planId, unitId, period, regime, code, row, figures } = kept;
  return JSON.stringify([planId, unitId, formatPeriod(period), regime, code, row, figures]);
};

function figuresOf({ tasks, indicators }: UnitReport, { row, params }: ReportIssue): string {
  const task = tasks.find(({ code }) => code === row);
  const indicator = indicators.find(({ code }) => code === row);
  const values = [...(task ? taskValues(task) : []), ...(indicator ? pairValues(indicator) : [])];
  return JSON.stringify([values, params]);
}

const taskValues = ({ status, completed, evidence }: TaskRecord): readonly string[] => [
  status.text,
  completed?.text ?? "",
  evidence.text,
];

const pairValues = ({ numerator, denominator, evidence }: IndicatorRecord): readonly string[] => [
  figureText(numerator),
  figureText(denominator),
  evidence.text,
];
