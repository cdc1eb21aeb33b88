import { builtinPlan } from "../../plan/builtin";
import { ok, type Result } from "../../shared";
import type { Command, Given } from "../command";
import { consolidateFiles, type Consolidating } from "../consolidateFiles";
import { outputsFree } from "../files";
import type { Problem } from "../problem";
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
    const outputs = outputsGiven(given);
    if (!outputs.ok) return outputs;
    const mayReplace = given.has("force");
    const free = await outputsFree(Object.values(outputs.value), mayReplace);
    if (!free.ok) return free;
    const paths = await workbookFiles(given.operands, outputs.value.output);
    if (!paths.ok) return paths;
    const known = { plan: builtinPlan, ...scope.value, events: events.value };
    const memory = await memoryGiven(given, known);
    if (!memory.ok) return memory;
    const asked: Consolidating = {
      scope: { ...known, ...memory.value },
      files: reportFiles(paths.value),
      ...outputs.value,
      mayReplace,
      asJson: given.has("json"),
    };
    return consolidateFiles(asked, terminal);
  },
};

/** Where the workbook is to be written, and the figures; where they are, the workbook may be left out. */
function outputsGiven(given: Given): Result<Pick<Consolidating, "output" | "facts">, Problem> {
  const facts = given.text("facts");
  if (facts !== undefined && given.text("output") === undefined) return ok({ facts });
  const output = outputGiven(given);
  if (!output.ok) return output;
  return ok({ output: output.value, ...(facts !== undefined && { facts }) });
}
