import type { commandLineMessages } from "../messages";
import type { Result } from "../shared";
import type { OptionName } from "./options";
import type { Problem } from "./problem";
import type { Terminal } from "./terminal";

/** What a command was given. */
export interface Given {
  /** The arguments behind the command's name, in order. */
  readonly operands: readonly string[];
  text(name: OptionName): string | undefined;
  /** All values of an option that may be given several times, in order. */
  texts(name: OptionName): readonly string[];
  has(name: OptionName): boolean;
}

/** How a command that has told its result ended: well, with errors that somebody must mend, with input it could not use, or by Ctrl-C. */
export type Outcome = "clean" | "errorsFound" | "unusable" | "interrupted";

/** A command of the command line; `run` has printed its result when it answers. */
export interface Command {
  readonly name: keyof typeof commandLineMessages.commands;
  /** The options that it takes besides --help. */
  readonly options: readonly OptionName[];
  /** How many arguments it takes besides its name. */
  readonly arguments: "none" | "one" | "some";
  run(given: Given, terminal: Terminal): Promise<Result<Outcome, Problem>>;
}
