import {
  consolidateReports,
  type ConsolidatedReports,
  type ConsolidateError,
  type FileReading,
} from "../../actions";
import { commandLineMessages } from "../../messages";
import { builtinPlan } from "../../plan/builtin";
import { err, ok, type Result } from "../../shared";
import { rowsOf } from "../../sheets";
import { blankPackage, xlsxWorkbook } from "../../workbook/xlsx";
import type { Command, Given, Outcome } from "../command";
import { consolidationText, fileText } from "../consolidationText";
import { factsFile } from "../facts/factsFile";
import { outputsFree, writeOutput } from "../files";
import { consolidationJson, fileJson } from "../json/consolidationJson";
import { problemWords, refuse, workbookProblem, type Problem } from "../problem";
import { reportSources } from "../reportSources";
import { eventsGiven, outputGiven, periodGiven } from "../scope";
import { hasErrors } from "../severities";
import type { Terminal } from "../terminal";
import { workbookFiles } from "../workbookFiles";

const plan = builtinPlan;

/** Consolidates the units' files of a period into provincial percentages, and writes a workbook of them. */
export const consolidate: Command = {
  name: "consolidate",
  options: ["period", "regime", "event", "output", "facts", "json", "force"],
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
    const target = xlsxWorkbook(blankPackage({}));
    const made = await consolidateReports(target, {
      plan,
      ...scope.value,
      events: events.value,
      sources: reportSources(paths.value),
      onProgress: ({ done, total, file }) =>
        terminal.progress(commandLineMessages.progress(done, total, file)),
    });
    terminal.progress("");
    if (!made.ok) return failure(made.error, { given, terminal });
    const written = await writeOutput(output.value, target.save(), given.has("force"));
    if (!written.ok) return written;
    const kept = await writeFacts(facts, made.value, given.has("force"));
    if (!kept.ok) return kept;
    return printed(made.value, { given, terminal, output: output.value });
  },
};

/** Writes the figures as Parquet too, where a path was given for them. */
async function writeFacts(
  path: string | undefined,
  { consolidation, tasks }: ConsolidatedReports,
  mayReplace: boolean,
): Promise<Result<void, Problem>> {
  if (path === undefined) return ok(undefined);
  const rows = rowsOf({ indicators: consolidation, tasks });
  return writeOutput(path, factsFile(rows), mayReplace);
}

interface Printing {
  readonly given: Given;
  readonly terminal: Terminal;
}

function printed(
  result: ConsolidatedReports,
  { given, terminal, output }: Printing & { readonly output: string },
): Result<Outcome, Problem> {
  terminal.print(
    given.has("json")
      ? JSON.stringify(consolidationJson(result, { plan, output }))
      : [consolidationText(result, plan), commandLineMessages.written(output)].join("\n\n"),
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
