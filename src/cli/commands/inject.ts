import { injectPlan } from "../../actions";
import { commandLineMessages } from "../../messages";
import { builtinPlan } from "../../plan/builtin";
import { err, ok } from "../../shared";
import type { Command } from "../command";
import { openWorkbookFile, outputsFree, writeOutput } from "../files";
import { injectProblem } from "../injectProblem";
import { outputGiven, periodGiven, unitGiven } from "../scope";

/** Puts a unit's sheet for a period into a workbook of its own, and writes that as a new file. */
export const inject: Command = {
  name: "inject",
  options: ["unit", "period", "regime", "output", "force"],
  arguments: "one",
  async run(given, terminal) {
    const scope = periodGiven(given);
    if (!scope.ok) return scope;
    const unit = unitGiven(given, { ...scope.value, plan: builtinPlan });
    if (!unit.ok) return unit;
    const output = outputGiven(given);
    if (!output.ok) return output;
    const mayReplace = given.has("force");
    const free = await outputsFree([output.value], mayReplace);
    if (!free.ok) return free;
    const workbook = await openWorkbookFile(given.operands[0] ?? "");
    if (!workbook.ok) return workbook;
    const request = { plan: builtinPlan, unitId: unit.value.id, ...scope.value };
    const made = await injectPlan(workbook.value, request);
    if (!made.ok) {
      return err(injectProblem(made.error, { unit: unit.value, period: scope.value.period }));
    }
    const written = await writeOutput(output.value, workbook.value.save(), mayReplace);
    if (!written.ok) return written;
    const { sheet, carriedFrom } = made.value;
    terminal.print(commandLineMessages.injected(sheet, output.value));
    if (carriedFrom !== undefined) terminal.print(commandLineMessages.carried(carriedFrom));
    return ok("clean");
  },
};
