import { builtinPlan } from "../../plan/builtin";
import type { Command } from "../command";
import { consolidateFiles, type Consolidating } from "../consolidateFiles";
import { outputsFree } from "../files";
import { reportFiles } from "../reading/reportSources";
import { memoryGiven } from "../memoryGiven";
import { eventsGiven, outputGiven, periodGiven } from "../scope";
import { workbookFiles } from "../workbookFiles";

/** Consolidates the units' files of a period into provincial percentages, and writes a workbook of them. */
export const consolidate: Command = {
  name: "consolidate",
  options: ["period", "regime", "event", "output", "memory", "facts", "json", "force"],
  arguments: "some",
  async run(given, terminal) {
    const scope = periodGiven(given);
    if (!scope.ok) return scope;
    const events = eventsGiven(given, builtinPlan);
    if (!events.ok) return events;
    const output = outputGiven(given);
    if (!output.ok) return output;
    const facts = given.text("facts");
    const outputs = [output.value, ...(facts === undefined ? [] : [facts])];
    const mayReplace = given.has("force");
    const free = await outputsFree(outputs, mayReplace);
    if (!free.ok) return free;
    const paths = await workbookFiles(given.operands, output.value);
    if (!paths.ok) return paths;
    const known = { plan: builtinPlan, ...scope.value, events: events.value };
    const memory = await memoryGiven(given, known);
    if (!memory.ok) return memory;
    const asked: Consolidating = {
      scope: { ...known, ...memory.value },
      files: reportFiles(paths.value),
      output: output.value,
      ...(facts !== undefined && { facts }),
      mayReplace,
      asJson: given.has("json"),
    };
    return consolidateFiles(asked, terminal);
  },
};
