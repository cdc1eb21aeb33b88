import { rm } from "node:fs/promises";
import type { CollectionScope, ConsolidateError, FileReading } from "../actions";
import { commandLineMessages } from "../messages";
import { err, ok, type Result } from "../shared";
import type { Outcome } from "./command";
import { consolidationText, fileText } from "./consolidationText";
import { periodsAside } from "./facts/allPeriods";
import { keepFacts, type WantedFacts } from "./facts/keepFacts";
import { scratchFolder, writeOutput } from "./files";
import { foldProvince, type FoldedProvince } from "./foldProvince";
import { consolidationJson, fileJson } from "./json/consolidationJson";
import { problemWords, refuse, workbookProblem, type Problem } from "./problem";
import { readFiles, type Watch } from "./reading/readFiles";
import type { ReportFile } from "./reading/reportSources";
import { hasErrors } from "./severities";
import type { Terminal } from "./terminal";

/** What is consolidated, where it is written, and how it is told. */
export interface Consolidating {
  readonly scope: CollectionScope;
  readonly files: readonly ReportFile[];
  /** Where the workbook is written, if anywhere. */
  readonly output?: string;
  /** Where the figures are written as Parquet, if anywhere. */
  readonly facts?: string;
  readonly mayReplace: boolean;
  readonly asJson: boolean;
}

/** Reads files, consolidates them, into a new workbook where one is wanted, and tells what came of it; where the user stops it, nothing is written. */
export async function consolidateFiles(
  asked: Consolidating,
  terminal: Terminal,
): Promise<Result<Outcome, Problem>> {
  const { facts, mayReplace } = asked;
  const watch = { terminal, interruption: terminal.interruption(), mayReplace };
  if (facts === undefined) return consolidateInto(asked, watch);
  const folder = await scratchFolder(facts);
  if (!folder.ok) return folder;
  try {
    return await consolidateInto(
      { ...asked, keeping: { output: facts, folder: folder.value } },
      watch,
    );
  } finally {
    await rm(folder.value, { recursive: true, force: true });
  }
}

/** The same, with the folder in which figures are set aside, where they are kept. */
interface Asked extends Consolidating {
  readonly keeping?: Pick<WantedFacts, "output" | "folder">;
}

type Watching = Watch & Pick<Consolidating, "mayReplace">;

async function consolidateInto(asked: Asked, watch: Watching): Promise<Result<Outcome, Problem>> {
  const made = await consolidated(asked, watch);
  if (!made.ok) return made.error;
  const { bytes, text, outcome, facts } = made.value;
  const isKept = facts ? await keepFacts(facts, watch) : ok(!watch.interruption.aborted);
  if (!isKept.ok) return isKept;
  if (!isKept.value) return interrupted(watch.terminal);
  if (asked.output !== undefined && bytes) {
    const written = await writeOutput(asked.output, bytes, asked.mayReplace);
    if (!written.ok) return written;
  }
  watch.terminal.print(text);
  return ok(outcome);
}

/** A consolidation that is yet to be written and told of; it holds no file as it was read, so that there is room for their facts. */
interface Made {
  /** Of the workbook, where one is wanted. */
  readonly bytes: Uint8Array | undefined;
  readonly text: string;
  readonly outcome: Outcome;
  readonly facts?: WantedFacts;
}

/** Reads and consolidates; where that can't be, the error is how the command ends instead. */
async function consolidated(
  asked: Asked,
  watch: Watching,
): Promise<Result<Made, Result<Outcome, Problem>>> {
  const { scope, files, output, keeping } = asked;
  const readings = await readFiles(files, { ...scope, aside: keeping?.folder }, watch);
  if (!readings) return err(interrupted(watch.terminal));
  const made = await foldProvince(scope, readings, output !== undefined);
  if (!made.ok) return err(failure(made.error, asked, watch.terminal));
  const facts = keeping && { ...keeping, scope, files, ...periodsAside(asked, readings) };
  const result = facts ? withOtherPeriods(made.value) : made.value;
  return ok({
    bytes: made.value.bytes,
    text: resultText(result, asked, facts),
    outcome: foundErrors(result.files) ? "errorsFound" : "clean",
    ...(facts && { facts }),
  });
}

/** Files of other periods are no error where their figures are kept as facts. */
const withOtherPeriods = (result: FoldedProvince): FoldedProvince => ({
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
  result: FoldedProvince,
  { scope: { plan }, output, asJson }: Consolidating,
  facts: WantedFacts | undefined,
): string {
  if (asJson) return JSON.stringify(consolidationJson(result, { plan, output, facts }));
  const written = [
    ...(output === undefined ? [] : [commandLineMessages.written(output)]),
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
  if (error.code === "tooManyFigures") {
    return refuse("tooManyFigures", problemWords.tooManyFigures(error.rows));
  }
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
