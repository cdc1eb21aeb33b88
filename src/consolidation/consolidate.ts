import {
  reportingUnits,
  targetInForce,
  type Indicator,
  type IndicatorCode,
  type Plan,
  type PlanEvents,
  type Target,
} from "../plan";
import { periodWindow, type CalendarRegime, type Period } from "../reporting";
import { assess, type Assessment } from "./assess";
import { coverageOf, type Coverage } from "./coverage";
import { partsOf, type Part } from "./part";
import { isSamePair } from "./statement";
import { sumOf, type Sum } from "./sum";
import { entriesOf, type Tally } from "./tally";

/** What is asked: which plan and period, how its days are counted, and which events have happened. */
export interface Scope {
  readonly plan: Plan;
  readonly period: Period;
  readonly regime: CalendarRegime;
  readonly events?: PlanEvents;
}

/** The provincial result of one indicator, down to the cells it rests on. */
export interface IndicatorResult extends Sum {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly scheme: Indicator["reporters"];
  /** The target in force on the period's last day. */
  readonly target?: Target;
  readonly assessment: Assessment;
  readonly coverage: Coverage;
  readonly parts: readonly Part[];
  /** Leads' totals under "members", each beside the sum of the parts. */
  readonly crossChecks: readonly CrossCheck[];
}

/** A lead's total and whether it equals the sum of its members' parts. */
export interface CrossCheck {
  readonly part: Part;
  readonly agrees: boolean;
}

/** The provincial result of a period, in the plan's order. */
export interface Consolidation {
  readonly planId: string;
  readonly period: Period;
  readonly regime: CalendarRegime;
  readonly indicators: readonly IndicatorResult[];
}

/** Folds a tally into the provincial result of a scope; entries of other periods do not touch it. */
export function consolidate(scope: Scope, tally: Tally): Consolidation {
  const { plan, period, regime } = scope;
  const on = periodWindow(period, regime).end;
  return consolidateParts(scope, (indicator) =>
    partsOf(
      reportingUnits(plan, indicator, on),
      entriesOf(tally, { period, indicator: indicator.code }),
      indicator.reporters,
    ),
  );
}

/** The provincial result where each indicator's parts are settled already, as on a sheet that the secretariat has corrected. */
export function consolidateParts(
  scope: Scope,
  partsFor: (indicator: Indicator) => readonly Part[],
): Consolidation {
  const { plan, period, regime } = scope;
  const indicators = plan.tasks.flatMap((task) =>
    task.indicators.map((indicator) => resultOf(scope, indicator, partsFor(indicator))),
  );
  return { planId: plan.id, period, regime, indicators };
}

function resultOf(scope: Scope, indicator: Indicator, parts: readonly Part[]): IndicatorResult {
  const { period, regime, events } = scope;
  const { code, title, reporters: scheme } = indicator;
  const on = periodWindow(period, regime).end;
  const sum = sumOf(parts);
  const target = targetInForce(indicator, on, events);
  const coverage = coverageOf(parts);
  const assessment = assess(sum, target, coverage);
  const crossChecks = crossChecksOf(parts, sum);
  return { code, title, scheme, ...sum, target, assessment, coverage, parts, crossChecks };
}

function crossChecksOf(parts: readonly Part[], sum: Sum): readonly CrossCheck[] {
  return parts
    .filter(({ standing }) => standing === "crossCheck")
    .map((part) => ({ part, agrees: isTotal(part, sum) }));
}

function isTotal({ entry }: Part, sum: Sum): boolean {
  if (entry?.statement.kind === "figures") return isSamePair(entry.statement, sum);
  return entry?.statement.kind === "notOccurring" && sum.rate === undefined;
}
