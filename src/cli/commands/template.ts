import { join } from "node:path";
import { injectPlan } from "../../actions";
import { commandLineMessages } from "../../messages";
import { unitsWithWork, type PlanEvents, type Unit } from "../../plan";
import { builtinPlan } from "../../plan/builtin";
import { formatPeriod, periodWindow } from "../../reporting";
import { err, ok, type Result } from "../../shared";
import { blankPackage, xlsxWorkbook } from "../../workbook/xlsx";
import type { Command, Given } from "../command";
import { kindOf, outputsFree, writeOutput } from "../files";
import { injectProblem } from "../injectProblem";
import { problemWords, refuse, type Problem } from "../problem";
import { eventsGiven, outputGiven, periodGiven, unitGiven, type PeriodScope } from "../scope";
import type { Terminal } from "../terminal";

/** A unit's workbook to be written. */
interface Draft {
  readonly unit: Unit;
  readonly path: string;
}

/** Writes the workbook of one unit for a period, or those of all units that have work then. */
export const template: Command = {
  name: "template",
  options: ["unit", "all", "period", "regime", "event", "output", "force"],
  arguments: "none",
  async run(given, terminal) {
    const scope = periodGiven(given);
    if (!scope.ok) return scope;
    const events = eventsGiven(given, builtinPlan);
    if (!events.ok) return events;
    const drafts = await draftsAsked(given, scope.value);
    if (!drafts.ok) return drafts;
    const drawn = { ...scope.value, events: events.value };
    const written = await writeAll(drafts.value, { given, scope: drawn, terminal });
    if (!written.ok) return written;
    terminal.print(resultWords(given, drafts.value));
    return ok("clean");
  },
};

async function draftsAsked(
  given: Given,
  scope: PeriodScope,
): Promise<Result<readonly Draft[], Problem>> {
  const output = outputGiven(given);
  if (!output.ok) return output;
  const path = output.value;
  const isAll = given.has("all");
  if (isAll === (given.text("unit") !== undefined)) {
    return refuse("unitOrAll", problemWords.unitOrAll());
  }
  const kind = await kindOf(path);
  const fileOf = (unit: Unit) => join(path, `${unit.id}_${formatPeriod(scope.period)}.xlsx`);
  if (isAll) {
    if (kind === "file") return refuse("outputIsFile", problemWords.outputIsFile(path));
    const { end } = periodWindow(scope.period, scope.regime);
    return ok(unitsWithWork(builtinPlan, end).map((unit) => ({ unit, path: fileOf(unit) })));
  }
  const unit = unitGiven(given, { ...scope, plan: builtinPlan });
  return unit.ok
    ? ok([{ unit: unit.value, path: kind === "folder" ? fileOf(unit.value) : path }])
    : unit;
}

interface Job {
  readonly given: Given;
  readonly scope: PeriodScope & { readonly events: PlanEvents | undefined };
  readonly terminal: Terminal;
}

async function writeAll(
  drafts: readonly Draft[],
  { given, scope, terminal }: Job,
): Promise<Result<void, Problem>> {
  const mayReplace = given.has("force");
  const free = await outputsFree(
    drafts.map(({ path }) => path),
    mayReplace,
  );
  if (!free.ok) return free;
  for (const [index, { unit, path }] of drafts.entries()) {
    terminal.progress(commandLineMessages.progress(index + 1, drafts.length, unit.name));
    const workbook = xlsxWorkbook(blankPackage({ title: unit.name }));
    const made = await injectPlan(workbook, { plan: builtinPlan, unitId: unit.id, ...scope });
    if (!made.ok) return err(injectProblem(made.error, { unit, period: scope.period }));
    const written = await writeOutput(path, workbook.save(), mayReplace);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

function resultWords(given: Given, drafts: readonly Draft[]): string {
  const { written, writtenAll } = commandLineMessages;
  const [only] = drafts;
  return given.has("all") || !only
    ? writtenAll(drafts.length, given.text("output") ?? "")
    : written(only.path);
}
