import {
  recordReports,
  type CollectionScope,
  type ConsolidatedReports,
  type ConsolidateError,
  type FileReading,
} from "../actions";
import { commandLineMessages } from "../messages";
import { err, ok, type Result } from "../shared";
import { blankPackage, xlsxWorkbook } from "../workbook/xlsx";
import type { Outcome } from "./command";
import { consolidationText, fileText } from "./consolidationText";
import { keepFacts, type KeptFacts } from "./facts/keepFacts";
import { writeOutput } from "./files";
import { consolidationJson, fileJson } from "./json/consolidationJson";
import { problemWords, refuse, workbookProblem, type Problem } from "./problem";
import { readFiles } from "./reading/readFiles";
import type { ReportFile } from "./reading/reportSources";
import { hasErrors } from "./severities";
import type { Terminal } from "./terminal";

/** What is consolidated, where it is written, and how it is told. */
export interface Consolidating {
  readonly scope: CollectionScope;
  readonly files: readonly ReportFile[];
  readonly output: string;
  /** Where the figures are written as Parquet, if anywhere. */
  readonly facts?: string;
  readonly mayReplace: boolean;
  readonly asJson: boolean;
}

/** Reads files, consolidates them into a new workbook, and tells what came of it; where the user stops it, nothing is written. */
export async function consolidateFiles(
  asked: Consolidating,
  terminal: Terminal,
): Promise<Result<Outcome, Problem>> {
  const { scope, files, output, mayReplace } = asked;
  const watch = { terminal, interruption: terminal.interruption(), mayReplace };
  const readings = await readFiles(files, scope, watch);
  if (!readings) return interrupted(terminal);
  const target = xlsxWorkbook(blankPackage({}));
  const made = await recordReports(target, scope, readings);
  if (!made.ok) return failure(made.error, asked, terminal);
  const record = { indicators: made.value.consolidation, tasks: made.value.tasks };
  const facts =
    asked.facts === undefined
      ? ok(undefined)
      : await keepFacts({ scope, files, record, readings }, asked.facts, watch);
  if (!facts.ok) return facts;
  if (watch.interruption.aborted && !facts.value) return interrupted(terminal);
  const written = await writeOutput(output, target.save(), mayReplace);
  if (!written.ok) return written;
  const result = facts.value ? withOtherPeriods(made.value) : made.value;
  terminal.print(resultText(result, asked, facts.value));
  return ok(foundErrors(result.files) ? "errorsFound" : "clean");
}

/** Files of other periods are no error where their figures are kept as facts. */
const withOtherPeriods = (result: ConsolidatedReports): ConsolidatedReports => ({
  ...result,
  files: result.files.map((file) => ({
    ...file,
    issues: file.issues.filter(({ code }) => code !== "otherPeriod"),
  })),
});

function interrupted(terminal: Terminal): Result<Outcome, Problem> {
  terminal.tell(commandLineMessages.interrupted);
  return ok("interrupted");
}

function resultText(
  result: ConsolidatedReports,
  { scope: { plan }, output, asJson }: Consolidating,
  facts: KeptFacts | undefined,
): string {
  if (asJson) return JSON.stringify(consolidationJson(result, { plan, output, facts }));
  const written = [
    commandLineMessages.written(output),
    ...(facts ? [commandLineMessages.factsWritten(facts.output, facts.periods)] : []),
  ];
  return [consolidationText(result, plan), "", ...written].join("\n");
}

/** Why nothing was written; where no file could be used, what is wrong with each is the result. */
function failure(
  error: ConsolidateError,
  { scope: { plan }, asJson }: Consolidating,
  terminal: Terminal,
): Result<Outcome, Problem> {
  if (error.code === "workbook") return err(workbookProblem(error.error));
  const refusal = refuse("noReports", problemWords.noReports());
  if (error.code !== "noReports") return refusal;
  const { files } = error;
  if (!asJson) {
    for (const file of files) terminal.print(fileText(file, plan));
    return refusal;
  }
  const json = { error: refusal.error, files: files.map((file) => fileJson(file, plan)) };
  terminal.print(JSON.stringify(json));
  return ok("unusable");
}

const foundErrors = (files: readonly FileReading[]): boolean =>
  files.some(
    ({ issues, reports }) =>
      hasErrors(issues) || reports.some(({ findings }) => hasErrors(findings)),
  );
