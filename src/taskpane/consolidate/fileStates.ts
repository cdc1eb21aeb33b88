import type {
  CheckedReport,
  ConsolidatedReports,
  ConsolidateError,
  FileKind,
  FileReading,
} from "../../actions";
import { fileIssueWords, paneMessages } from "../../messages";
import type { Plan } from "../../plan";
import { periodWords, type ReportIssue, type Severity } from "../../reporting";
import { unitNames } from "../../sheets";
import type { Job } from "../useJob";

/** What became of one picked file: nothing yet, read, or what was found in it, a line each. */
export type FileState =
  | { readonly kind: "waiting" | "read" }
  | {
      readonly kind: "judged";
      readonly fileKind: FileKind;
      readonly lines: readonly FileLine[];
      readonly reports: readonly CheckedReport[];
    };

/** Something that is said of a file; "received" where a unit's report in it counts. */
export interface FileLine {
  readonly kind: "received" | Severity;
  readonly what: string;
  readonly mend?: string;
}

const words = paneMessages.consolidate;

type ConsolidationJob = Job<ConsolidatedReports, ConsolidateError>;

/** The state of each of the picked files, in their order. */
export function fileStates(job: ConsolidationJob, count: number, plan: Plan): readonly FileState[] {
  const readings = readingsOf(job);
  const done = job.kind === "busy" ? (job.progress?.done ?? 0) : 0;
  return Array.from({ length: count }, (_, index) => {
    const reading = readings[index];
    if (!reading) return { kind: index < done ? "read" : "waiting" };
    const { kind: fileKind, reports } = reading;
    return { kind: "judged", fileKind, reports, lines: linesOf(reading, plan) };
  });
}

/** Whether something is said of a file besides that its reports count. */
export const needsReview = (state: FileState): boolean =>
  state.kind === "judged" && state.lines.some(({ kind }) => kind !== "received");

/** The report of a file that counts and was read from the unit's own table, where that asks something or something was answered. */
export const askedReport = (state: FileState): CheckedReport | undefined =>
  state.kind === "judged"
    ? state.reports.find(
        ({ kind, questions, tables }) =>
          kind === "recognised" && (questions !== undefined || tables !== undefined),
      )
    : undefined;

function readingsOf(job: ConsolidationJob): readonly FileReading[] {
  if (job.kind === "done") return job.value.files;
  return job.kind === "failed" && job.error.code === "noReports" ? job.error.files : [];
}

function linesOf({ kind, reports, issues }: FileReading, plan: Plan): readonly FileLine[] {
  return [
    ...(kind === "consolidated" ? togetherLine(reports) : reports.map(receivedLine(plan))),
    ...issues.map((issue) => ({ kind: issue.severity, ...fileIssueWords(issue, plan) })),
  ];
}

function receivedLine(plan: Plan): (checked: CheckedReport) => FileLine {
  const nameOf = unitNames(plan);
  return ({ report, findings }) => ({
    kind: "received",
    what: words.received(nameOf(report.unitId), periodWords(report.period)),
    mend: findingsWords(findings),
  });
}

/** One line for all units of a workbook into which others consolidated. */
const togetherLine = ({ length }: readonly CheckedReport[]): readonly FileLine[] =>
  length === 0 ? [] : [{ kind: "received", what: words.receivedTogether(length) }];

/** How many findings the report holds; undefined where it holds none that keep a figure out or need a look. */
function findingsWords(findings: readonly ReportIssue[]): string | undefined {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return errors + warnings > 0 ? words.findings(errors, warnings) : undefined;
}
