import { injectPlan } from "../../actions";
import { commandLineMessages } from "../../messages";
import type { PlanEvents, Unit } from "../../plan";
import { builtinPlan } from "../../plan/builtin";
import { err, ok, type Result } from "../../shared";
import type { Command, Given } from "../command";
import { openWorkbookFile, outputsFree, writeOutput } from "../files";
import { injectProblem } from "../injectProblem";
import type { Problem } from "../problem";
import { eventsGiven, outputGiven, periodGiven, unitGiven, type PeriodScope } from "../scope";

/** Puts a unit's sheet for a period into a workbook of its own, and writes that as a new file. */
export const inject: Command = {
  name: "inject",
  options: ["unit", "period", "regime", "event", "output", "force"],
  arguments: "one",
  async run(given, terminal) {
    const asked = sheetGiven(given);
    if (!asked.ok) return asked;
    const { unit, ...request } = asked.value;
    const output = outputGiven(given);
    if (!output.ok) return output;
    const mayReplace = given.has("force");
    const free = await outputsFree([output.value], mayReplace);
    if (!free.ok) return free;
    const workbook = await openWorkbookFile(given.operands[0] ?? "");
    if (!workbook.ok) return workbook;
    const drawn = { ...request, plan: builtinPlan, unitId: unit.id };
    const made = await injectPlan(workbook.value, drawn);
    if (!made.ok) return err(injectProblem(made.error, { unit, period: request.period }));
    const written = await writeOutput(output.value, workbook.value.save(), mayReplace);
    if (!written.ok) return written;
    const { sheet, carriedFrom } = made.value;
    terminal.print(commandLineMessages.injected(sheet, output.value));
    if (carriedFrom !== undefined) terminal.print(commandLineMessages.carried(carriedFrom));
    return ok("clean");
  },
};

interface SheetGiven extends PeriodScope {
  readonly unit: Unit;
  readonly events: PlanEvents | undefined;
}

function sheetGiven(given: Given): Result<SheetGiven, Problem> {
  const scope = periodGiven(given);
  if (!scope.ok) return scope;
  const unit = unitGiven(given, { ...scope.value, plan: builtinPlan });
  if (!unit.ok) return unit;
  const events = eventsGiven(given, builtinPlan);
  return events.ok ? ok({ ...scope.value, unit: unit.value, events: events.value }) : events;
}
