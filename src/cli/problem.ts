import { commandLineMessages, workbookErrorWords, type CommandProblemWords } from "../messages";
import { err, type Result } from "../shared";
import type { WorkbookError } from "../workbook";

/** Why a command did not do its work: a code for programs, and words for people. */
export interface Problem extends CommandProblemWords {
  readonly code: string;
}

/** What each problem of the command line's own is called, by code. */
export const problemWords = commandLineMessages.problems;

/** A failure of the command line's own. */
export const refuse = (
  code: keyof typeof problemWords,
  words: CommandProblemWords,
): Extract<Result<never, Problem>, { ok: false }> => err({ code, ...words });

/** The failure that a file's workbook answered with. */
export const workbookProblem = (error: WorkbookError): Problem => ({
  code: error.code,
  ...workbookErrorWords(error),
});
