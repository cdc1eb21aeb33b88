import { checkReport } from "../../actions";
import { commandLineMessages, placeWords, reportIssueWords, severityWords } from "../../messages";
import { builtinPlan } from "../../plan/builtin";
import type { ReportIssue } from "../../reporting";
import { err, ok, type Result } from "../../shared";
import type { CheckedFile } from "../checkedFile";
import type { Command, Outcome } from "../command";
import { openWorkbookFile } from "../files";
import { checkJson } from "../json/checkJson";
import { problemWords, refuse, workbookProblem, type Problem } from "../problem";
import { countBySeverity, hasErrors } from "../severities";
import type { Terminal } from "../terminal";

/** Checks the sheets of units in their files; a file that can't be checked does not stop the rest. */
export const check: Command = {
  name: "check",
  options: ["json"],
  arguments: "some",
  async run(given, terminal) {
    const files: CheckedFile[] = [];
    for (const [index, file] of given.operands.entries()) {
      terminal.progress(commandLineMessages.progress(index + 1, given.operands.length, file));
      files.push({ file, result: await checkFile(file) });
    }
    terminal.progress("");
    if (given.has("json")) terminal.print(JSON.stringify(checkJson(files)));
    else for (const file of files) printFile(file, terminal);
    return outcomeOf(files);
  },
};

async function checkFile(path: string): Promise<CheckedFile["result"]> {
  const workbook = await openWorkbookFile(path);
  if (!workbook.ok) return workbook;
  const checked = await checkReport(workbook.value, { plan: builtinPlan });
  if (checked.ok) return checked;
  return checked.error.code === "noSheetOfOurs"
    ? refuse("noSheetOfOurs", problemWords.noSheetOfOurs())
    : err(workbookProblem(checked.error.error));
}

function printFile({ file, result }: CheckedFile, terminal: Terminal): void {
  if (!result.ok) {
    const { what, mend } = result.error;
    terminal.print(`${file}\n  ${severityWords.error}: ${what} ${mend}`);
    return;
  }
  const { issues } = result.value;
  const summary =
    issues.length > 0
      ? commandLineMessages.counts(countBySeverity(issues))
      : commandLineMessages.clean;
  terminal.print([`${file}: ${summary}`, ...issues.map(issueLine)].join("\n"));
}

function issueLine(issue: ReportIssue): string {
  const { what, why, mend } = reportIssueWords(issue);
  const place = placeWords(issue.place);
  return `  ${severityWords[issue.severity]} - ${place}: ${[what, why, mend].filter(Boolean).join(" ")}`;
}

function outcomeOf(files: readonly CheckedFile[]): Result<Outcome, Problem> {
  const issues = files.flatMap(({ result }) => (result.ok ? result.value.issues : []));
  if (files.some(({ result }) => !result.ok)) return ok("unusable");
  return ok(hasErrors(issues) ? "errorsFound" : "clean");
}
