import { commandLineMessages } from "../messages";
import type { Command } from "./command";

const { about, commandList, commands, helpHint, optionList, options, usage } = commandLineMessages;

/** What the command line can do, a line a command. */
export function generalHelp(listed: readonly Command[]): string {
  const width = Math.max(...listed.map(({ name }) => name.length)) + 2;
  const lines = listed.map(({ name }) => `  ${name.padEnd(width)}${commands[name].about}`);
  return [about, "", `${commandList}:`, ...lines, "", helpHint].join("\n");
}

/** How one command is used. */
export function commandHelp({ name, options: taken }: Command): string {
  const { arguments: operands, about } = commands[name];
  const lines = [...taken, "help" as const].map((option) => `  ${options[option]}`);
  return [
    `${usage}: ${["tiendo", name, operands].filter(Boolean).join(" ")}`,
    about,
    "",
    `${optionList}:`,
    ...lines,
  ].join("\n");
}
