import { targetStart, type Indicator, type UnitId } from "../plan";
import { periodWindow, previousPeriod, type Figure, type Period } from "../reporting";
import { exactly, type IsoDate } from "../shared";
import { assess, type Assessment } from "./assess";
import type { IndicatorResult, Scope } from "./consolidate";
import { resultIn, type History } from "./history";
import type { Part } from "./part";
import { soleHeir } from "./soleHeir";
import { isSamePair } from "./statement";
import { sumOf, totalOf, type Sum } from "./sum";

/** An indicator's sums over the periods from the one in which its target began to hold, the scope's own included. */
export interface Cumulative extends Sum {
  /** Every period that the sums should hold, the earliest first, whether or not anything came for it. */
  readonly periods: readonly Period[];
  readonly assessment: Assessment;
  /** Reports that came in usable, of those that units owed over all the periods. */
  readonly coverage: { readonly required: number; readonly reported: number };
  readonly units: readonly UnitCumulative[];
}

/** A unit's own sums, with those of the units whose work it carries on, and what its latest sheet says they are. */
export interface UnitCumulative extends Sum {
  readonly unitId: UnitId;
  readonly stated?: { readonly numerator: Figure; readonly denominator: Figure };
  /** Absent where the sheet states none that can be compared. */
  readonly agrees?: boolean;
}

/** Sums an indicator over a scope's history; a period that is missing there is owed by all its units. */
export function accumulate(scope: Scope, indicator: Indicator, history: History): Cumulative {
  const periods = periodsFrom(scope, indicator);
  const own = periods.flatMap((period) => resultIn(history, period, indicator.code) ?? []);
  const parts = own.flatMap((result) => result.parts);
  const sum = totalOf(own);
  const latest = resultIn(history, scope.period, indicator.code);
  const coverage = coverageOver(own, periods.length, latest);
  return {
    ...sum,
    periods,
    coverage,
    assessment: assess(sum, latest?.target, {
      ...coverage,
      missing: [],
      notOccurring: [],
      excluded: [],
    }),
    units: unitsOf(scope, parts, latest),
  };
}

/** The day from which an indicator is summed: periods count that end on it or later, up to the scope's own. */
export function countsFrom({ plan, period, regime, events }: Scope, indicator: Indicator): IsoDate {
  const on = periodWindow(period, regime).end;
  const start = targetStart(indicator, on, events) ?? plan.startDate;
  return start > plan.startDate ? start : plan.startDate;
}

/** From the period on whose last day the target in force already held, or in which the plan began, to the scope's own. */
function periodsFrom(scope: Scope, indicator: Indicator): readonly Period[] {
  const { period, regime } = scope;
  const first = countsFrom(scope, indicator);
  const periods: Period[] = [period];
  for (
    let earlier = previousPeriod(period);
    periodWindow(earlier, regime).end >= first;
    earlier = previousPeriod(earlier)
  ) {
    periods.unshift(earlier);
  }
  return periods;
}

function coverageOver(
  own: readonly IndicatorResult[],
  periodCount: number,
  latest: IndicatorResult | undefined,
): Cumulative["coverage"] {
  const count = (of: "required" | "reported") =>
    own.reduce((sum, { coverage }) => sum + coverage[of], 0);
  const owedInGaps = (periodCount - own.length) * (latest?.coverage.required ?? 0);
  return { required: count("required") + owedInGaps, reported: count("reported") };
}

/** Each unit's counted parts rolled up to who carries on its work on the scope's last day. */
function unitsOf(
  { plan, period, regime }: Scope,
  parts: readonly Part[],
  latest: IndicatorResult | undefined,
): readonly UnitCumulative[] {
  const on = periodWindow(period, regime).end;
  const byHeir = new Map<UnitId, Part[]>();
  for (const part of parts) {
    const heir = soleHeir(plan, part.unitId, on);
    byHeir.set(heir, [...(byHeir.get(heir) ?? []), part]);
  }
  return [...byHeir].flatMap(([unitId, own]) => {
    const sum = sumOf(own);
    if (!sum.rate) return [];
    const stated = latest?.parts.find((part) => part.unitId === unitId)?.entry?.cumulative;
    return [{ unitId, ...sum, ...(stated && { stated, ...agreement(stated, sum) }) }];
  });
}

function agreement(
  { numerator, denominator }: { readonly numerator: Figure; readonly denominator: Figure },
  sum: Sum,
): { readonly agrees?: boolean } {
  if (numerator.kind !== "number" || denominator.kind !== "number") return {};
  const pair = { numerator: exactly(numerator.value), denominator: exactly(denominator.value) };
  return { agrees: isSamePair(pair, sum) };
}
