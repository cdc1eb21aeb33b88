import {
  recordReports,
  type CollectionScope,
  type ConsolidatedReports,
  type ConsolidateError,
  type FileReading,
} from "../../actions";
import { commandLineMessages } from "../../messages";
import { builtinPlan } from "../../plan/builtin";
import { err, ok, type Result } from "../../shared";
import { blankPackage, xlsxWorkbook } from "../../workbook/xlsx";
import type { Command, Given, Outcome } from "../command";
import { consolidationText, fileText } from "../consolidationText";
import { keepFacts, type KeptFacts } from "../facts/keepFacts";
import { outputsFree, writeOutput } from "../files";
import { consolidationJson, fileJson } from "../json/consolidationJson";
import { problemWords, refuse, workbookProblem, type Problem } from "../problem";
import { readFiles } from "../reading/readFiles";
import { reportFiles, type ReportFile } from "../reading/reportSources";
import { eventsGiven, outputGiven, periodGiven } from "../scope";
import { hasErrors } from "../severities";
import { tablesGiven } from "../tablesGiven";
import type { Terminal } from "../terminal";
import { workbookFiles } from "../workbookFiles";

const plan = builtinPlan;

/** Consolidates the units' files of a period into provincial percentages, and writes a workbook of them. */
export const consolidate: Command = {
  name: "consolidate",
  options: ["period", "regime", "event", "output", "memory", "facts", "json", "force"],
  arguments: "some",
  async run(given, terminal) {
    const scope = periodGiven(given);
    if (!scope.ok) return scope;
    const events = eventsGiven(given, plan);
    if (!events.ok) return events;
    const output = outputGiven(given);
    if (!output.ok) return output;
    const facts = given.text("facts");
    const outputs = [output.value, ...(facts === undefined ? [] : [facts])];
    const free = await outputsFree(outputs, given.has("force"));
    if (!free.ok) return free;
    const paths = await workbookFiles(given.operands, output.value);
    if (!paths.ok) return paths;
    const tables = await tablesGiven(given);
    if (!tables.ok) return tables;
    const asked = { plan, ...scope.value, events: events.value, tables: tables.value };
    const files = reportFiles(paths.value);
    return consolidateFiles({ scope: asked, files }, { given, terminal, output: output.value });
  },
};

/** What is consolidated. */
interface Asked {
  readonly scope: CollectionScope;
  readonly files: readonly ReportFile[];
}

async function consolidateFiles(
  { scope, files }: Asked,
  { given, terminal, output }: Printing & { readonly output: string },
): Promise<Result<Outcome, Problem>> {
  const mayReplace = given.has("force");
  const watch = { terminal, interruption: terminal.interruption(), mayReplace };
  const readings = await readFiles(files, scope, watch);
  if (!readings) return interrupted(terminal);
  const target = xlsxWorkbook(blankPackage({}));
  const made = await recordReports(target, scope, readings);
  if (!made.ok) return failure(made.error, { given, terminal });
  const record = { indicators: made.value.consolidation, tasks: made.value.tasks };
  const path = given.text("facts");
  const facts =
    path === undefined
      ? ok(undefined)
      : await keepFacts({ scope, files, record, readings }, path, watch);
  if (!facts.ok) return facts;
  if (watch.interruption.aborted && !facts.value) return interrupted(terminal);
  const written = await writeOutput(output, target.save(), mayReplace);
  if (!written.ok) return written;
  const result = facts.value ? withOtherPeriods(made.value) : made.value;
  return printed({ result, output, facts: facts.value }, { given, terminal });
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

interface Printing {
  readonly given: Given;
  readonly terminal: Terminal;
}

/** What was made, and where it was written. */
interface Made {
  readonly result: ConsolidatedReports;
  readonly output: string;
  readonly facts: KeptFacts | undefined;
}

function printed(
  { result, output, facts }: Made,
  { given, terminal }: Printing,
): Result<Outcome, Problem> {
  terminal.print(
    given.has("json")
      ? JSON.stringify(consolidationJson(result, { plan, output, facts }))
      : [
          consolidationText(result, plan),
          "",
          commandLineMessages.written(output),
          ...(facts ? [commandLineMessages.factsWritten(facts.output, facts.periods)] : []),
        ].join("\n"),
  );
  return ok(foundErrors(result.files) ? "errorsFound" : "clean");
}

/** Why nothing was written; where no file could be used, what is wrong with each is the result. */
function failure(error: ConsolidateError, { given, terminal }: Printing): Result<Outcome, Problem> {
  if (error.code === "workbook") return err(workbookProblem(error.error));
  const refusal = refuse("noReports", problemWords.noReports());
  if (error.code !== "noReports") return refusal;
  const { files } = error;
  if (!given.has("json")) {
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
