/** Every option of the command line, and whether a value follows it. */
export const OPTIONS = {
  unit: { type: "string" },
  all: { type: "boolean" },
  period: { type: "string" },
  regime: { type: "string" },
  event: { type: "string", multiple: true },
  sheet: { type: "string" },
  output: { type: "string", short: "o" },
  memory: { type: "string" },
  facts: { type: "string" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Whether a text is the long name of an option. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
