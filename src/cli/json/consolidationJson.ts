import type { ConsolidatedReports, FileReading } from "../../actions";
import type { IndicatorResult } from "../../consolidation";
import { fileIssueWords } from "../../messages";
import type { Plan } from "../../plan";
import { formatPeriod } from "../../reporting";
import { percentOf, ratioToNumber } from "../../shared";
import { factsJson, type WantedFacts } from "../facts/keepFacts";
import { findingJson } from "./checkJson";

/** The plan of a consolidation, and where it was written. */
interface Written {
  readonly plan: Plan;
  readonly output: string | undefined;
  readonly facts: WantedFacts | undefined;
}

/** What `consolidate --json` prints: the percentages, what they stand on, and what became of each file. */
export const consolidationJson = (
  { consolidation, files }: Pick<ConsolidatedReports, "consolidation" | "files">,
  { plan, output, facts }: Written,
) => ({
  plan: consolidation.planId,
  period: formatPeriod(consolidation.period),
  regime: consolidation.regime,
  output,
  facts: facts && factsJson(facts),
  indicators: consolidation.indicators.map(indicatorJson),
  files: files.map((file) => fileJson(file, plan)),
});

/** What became of one file as `--json` prints it. */
export const fileJson = ({ file, kind, reports, issues }: FileReading, plan: Plan) => ({
  file,
  kind,
  units: reports.map(({ report }) => report.unitId),
  issues: issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    sheet: issue.sheet,
    ...fileIssueWords(issue, plan),
  })),
  findings: reports.flatMap(({ findings }) => findings.map(findingJson)),
});

function indicatorJson({ code, title, target, assessment, coverage, ...sum }: IndicatorResult) {
  return {
    code,
    title,
    numerator: ratioToNumber(sum.numerator),
    denominator: ratioToNumber(sum.denominator),
    percent: sum.rate && percentOf(sum.rate, 2),
    target: target && { operator: target.operator, percent: target.percent },
    assessment,
    coverage,
  };
}
