import { parseArgs } from "node:util";
import { ok, type Result } from "../shared";
import type { Command, Given } from "./command";
import { isOptionName, OPTIONS } from "./options";
import { problemWords, refuse, type Problem } from "./problem";

/** The arguments that stand behind a command's name, or the first one that it does not take. */
export function parseArguments(args: readonly string[], command: Command): Result<Given, Problem> {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const problem = token.kind === "option" ? optionProblem(token, command) : undefined;
    if (problem) return problem;
  }
  const given: Given = {
    operands: positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
    has: (name) => values[name] === true,
  };
  return given.has("help") ? ok(given) : checkOperands(given, command);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

function optionProblem({ name, rawName, value, inlineValue }: OptionToken, command: Command) {
  if (!isOptionName(name) || (name !== "help" && !command.options.includes(name))) {
    return refuse("optionUnknown", problemWords.optionUnknown(rawName, command.name));
  }
  if (OPTIONS[name].type === "boolean") {
    const words = problemWords.optionWithValue(rawName);
    return value === undefined ? undefined : refuse("optionWithValue", words);
  }
  const isMissing = value === undefined || (!inlineValue && value.startsWith("-"));
  return isMissing
    ? refuse("optionWithoutValue", problemWords.optionWithoutValue(rawName))
    : undefined;
}

function checkOperands(given: Given, { name, ...command }: Command): Result<Given, Problem> {
  const [first, second] = given.operands;
  const excess = { none: first, one: second, some: undefined }[command.arguments];
  if (excess !== undefined) {
    return refuse("argumentTooMuch", problemWords.argumentTooMuch(excess, name));
  }
  return command.arguments !== "none" && first === undefined
    ? refuse("argumentMissing", problemWords.argumentMissing("tên tệp", name))
    : ok(given);
}
