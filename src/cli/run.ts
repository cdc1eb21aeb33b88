import { commandLineMessages } from "../messages";
import { ok, type Result } from "../shared";
import { parseArguments } from "./arguments";
import type { Command, Outcome } from "./command";
import { commands } from "./commands";
import { commandHelp, generalHelp } from "./help";
import { problemWords, refuse, type Problem } from "./problem";
import type { Terminal } from "./terminal";

/** 0: done; 1: done, and errors were found that somebody must mend; 2: unusable input or arguments; 130: stopped by Ctrl-C, as shells have it. */
export type ExitCode = 0 | 1 | 2 | 130;

const EXIT_CODES: Readonly<Record<Outcome, ExitCode>> = {
  clean: 0,
  errorsFound: 1,
  unusable: 2,
  interrupted: 130,
};

/** Runs the command that the arguments name; whatever happens is told on the terminal. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const outcome = await attempt(args, terminal);
  terminal.progress("");
  if (outcome.ok) return EXIT_CODES[outcome.value];
  const { code, what, mend } = outcome.error;
  terminal.tell(`${commandLineMessages.error}: ${what}\n${mend}`);
  if (args.includes("--json")) terminal.print(JSON.stringify({ error: { code, what, mend } }));
  return 2;
}

/** The host's one boundary: what only a bug can throw ends here as words. */
async function attempt(
  args: readonly string[],
  terminal: Terminal,
): Promise<Result<Outcome, Problem>> {
  try {
    return await dispatch(args, terminal);
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return refuse("crashed", problemWords.crashed(detail));
  }
}

async function dispatch(
  args: readonly string[],
  terminal: Terminal,
): Promise<Result<Outcome, Problem>> {
  const command = commands.find(({ name }) => isCalled(name, args));
  if (!command) return withoutCommand(args, terminal);
  const given = parseArguments(args.slice(wordsIn(command.name)), command);
  if (!given.ok) return given;
  if (!given.value.has("help")) return command.run(given.value, terminal);
  terminal.print(commandHelp(command));
  return ok("clean");
}

function withoutCommand(args: readonly string[], terminal: Terminal): Result<Outcome, Problem> {
  const firstOption = args.findIndex((arg) => arg.startsWith("-"));
  const words = firstOption < 0 ? args : args.slice(0, firstOption);
  if (args.includes("--help") || args.includes("-h")) {
    const named = commands.filter(({ name }) => words[0] && name.startsWith(`${words[0]} `));
    terminal.print(generalHelp(named.length > 0 ? named : commands));
    return ok("clean");
  }
  return words.length === 0
    ? refuse("commandMissing", problemWords.commandMissing())
    : refuse("commandUnknown", problemWords.commandUnknown(words.slice(0, 2).join(" ")));
}

const isCalled = (name: Command["name"], args: readonly string[]): boolean =>
  name === args.slice(0, wordsIn(name)).join(" ");

const wordsIn = (name: string): number => name.split(" ").length;
