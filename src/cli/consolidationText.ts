import type { ConsolidatedReports, FileReading } from "../actions";
import type { IndicatorResult } from "../consolidation";
import {
  assessmentWords,
  commandLineMessages,
  fileIssueWords,
  fileKindWords,
  numberWords,
  rateWords,
  severityWords,
} from "../messages";
import { unitById, type Plan } from "../plan";
import { percentWords } from "../sheets";
import { ratioToNumber } from "../shared";
import { countBySeverity } from "./severities";

/** The provincial percentages and what became of each file, for people. */
export const consolidationText = (
  { consolidation, files }: Pick<ConsolidatedReports, "consolidation" | "files">,
  plan: Plan,
): string =>
  [
    ...consolidation.indicators.map(indicatorText),
    "",
    ...files.map((file) => fileText(file, plan)),
  ].join("\n");

/** What became of one file. */
export function fileText({ file, kind, reports, issues }: FileReading, plan: Plan): string {
  const units = reports.map(({ report, findings }) => {
    const unit = unitById(plan, report.unitId)?.name ?? report.unitId;
    const counts = commandLineMessages.counts(countBySeverity(findings));
    return `  ${commandLineMessages.received(unit)} (${counts})`;
  });
  const found = issues.map((issue) => {
    const { what, mend } = fileIssueWords(issue, plan);
    return `  ${severityWords[issue.severity]}: ${what} ${mend}`;
  });
  return [`${file} (${fileKindWords[kind]})`, ...units, ...found].join("\n");
}

function indicatorText({ code, title, target, assessment, coverage, ...sum }: IndicatorResult) {
  const figures = sum.rate
    ? `${numberWords(ratioToNumber(sum.numerator))}/${numberWords(ratioToNumber(sum.denominator))} = ${rateWords(sum.rate, target?.percent ?? 0)}`
    : commandLineMessages.noRate;
  const goal = target ? ` (${percentWords(target)})` : "";
  const { reported, required } = coverage;
  return [
    `${code}  ${title}${goal}`,
    `    ${figures}; ${assessmentWords(assessment)}; ${commandLineMessages.coverage(reported, required)}`,
  ].join("\n");
}
