import { eventProblem } from "../actions";
import {
  assignmentsOf,
  awaitedEvents,
  isValidOn,
  type Plan,
  type PlanEvents,
  type Unit,
} from "../plan";
import { parsePeriod, periodWindow, type CalendarRegime, type Period } from "../reporting";
import { err, isIsoDate, ok, type Result } from "../shared";
import { plainKey } from "../vietnamese";
import type { Given } from "./command";
import { nearUnits } from "./nearUnits";
import { problemWords, refuse, type Problem } from "./problem";

/** A period and how its days are counted. */
export interface PeriodScope {
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/** What --period and --regime say; days are counted from the 15th to the 14th unless told otherwise. */
export function periodGiven(given: Given): Result<PeriodScope, Problem> {
  const written = given.text("period");
  if (written === undefined) return refuse("periodMissing", problemWords.periodMissing());
  const period = parsePeriod(written);
  if (!period) return refuse("periodUnreadable", problemWords.periodUnreadable(written));
  const regime = given.text("regime") ?? "decree09";
  return regime === "decree09" || regime === "calendar"
    ? ok({ period, regime })
    : refuse("regimeUnknown", problemWords.regimeUnknown(regime));
}

/** The days of events that --event tells, a code and a day each ("III.4.c=2023-05-31"); undefined where none is told. */
export function eventsGiven(given: Given, plan: Plan): Result<PlanEvents | undefined, Problem> {
  const written = given.texts("event");
  const events = new Map<string, string>();
  for (const each of written) {
    const [code = "", on = ""] = each.normalize("NFC").split("=");
    if (!isIsoDate(on)) return refuse("eventUnreadable", problemWords.eventUnreadable(each));
    const problem = eventProblem(plan, code, on);
    if (problem) return err(eventRefusal(problem, plan));
    events.set(code, on);
  }
  return ok(written.length > 0 ? events : undefined);
}

function eventRefusal(
  problem: Exclude<ReturnType<typeof eventProblem>, undefined>,
  plan: Plan,
): Problem {
  if (problem.code === "beforePlan") {
    return { code: problem.code, ...problemWords.eventBeforePlan(problem.start) };
  }
  const codes = awaitedEvents(plan).map(({ code }) => code);
  return { code: problem.code, ...problemWords.eventUnknown(problem.event, codes) };
}

/** Where -o lets the result be written. */
export function outputGiven(given: Given): Result<string, Problem> {
  const output = given.text("output");
  return output === undefined ? refuse("outputMissing", problemWords.outputMissing()) : ok(output);
}

/** The unit that --unit names by its id, its name or an alias, which must have work in the period. */
export function unitGiven(
  given: Given,
  { plan, period, regime }: PeriodScope & { readonly plan: Plan },
): Result<Unit, Problem> {
  const written = given.text("unit");
  if (written === undefined) return refuse("unitMissing", problemWords.unitMissing());
  const unit = unitNamed(plan, written);
  if (!unit) {
    return refuse("unitUnknown", problemWords.unitUnknown(written, nearUnits(plan, written)));
  }
  const { end } = periodWindow(period, regime);
  return isValidOn(unit, end) && assignmentsOf(plan, unit.id, end).length > 0
    ? ok(unit)
    : refuse("unitWithoutWork", problemWords.unitWithoutWork(unit.name, period));
}

function unitNamed({ units }: Plan, written: string): Unit | undefined {
  const key = plainKey(written);
  return (
    units.find(({ id }) => id === written) ??
    units.find(({ name, aliases }) => [name, ...aliases].some((one) => plainKey(one) === key))
  );
}
