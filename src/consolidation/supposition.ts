import type { UnitId } from "../plan";
import { isSamePeriod, periodWindow, type Period } from "../reporting";
import type { IndicatorResult, Scope } from "./consolidate";
import type { History } from "./history";
import { soleHeir } from "./soleHeir";
import { sumOf, totalOf, type Sum } from "./sum";

/** What a percentage would be if the units that are missing or left out repeated the last figures that they reported. */
export interface Supposition extends Sum {
  readonly filled: readonly { readonly unitId: UnitId; readonly period: Period }[];
  /** Units that have never reported a usable figure. */
  readonly stillMissing: readonly UnitId[];
}

/** The supposition for a result of the scope's period by its history; undefined where no unit is silent, or a total stands in for all. */
export function atLastFigures(
  scope: Scope,
  result: IndicatorResult,
  history: History,
): Supposition | undefined {
  const silent = result.parts
    .filter(({ standing }) => standing === "missing" || standing === "excluded")
    .map(({ unitId }) => ({ unitId, last: lastFigures(scope, { unitId, result }, history) }));
  const hasStandIn = result.parts.some(({ standing }) => standing === "standIn");
  if (silent.length === 0 || hasStandIn) return undefined;
  const filled = silent.flatMap(({ unitId, last }) => (last ? [{ unitId, ...last }] : []));
  return {
    ...totalOf([result, ...filled]),
    filled: filled.map(({ unitId, period }) => ({ unitId, period })),
    stillMissing: silent.flatMap(({ unitId, last }) => (last ? [] : [unitId])),
  };
}

/** The latest sum before the scope's period that a unit, or the units whose work it carries on, reported. */
function lastFigures(
  { plan, period, regime }: Scope,
  asked: { readonly unitId: UnitId; readonly result: IndicatorResult },
  history: History,
): (Sum & { readonly period: Period }) | undefined {
  const on = periodWindow(period, regime).end;
  const { unitId, result } = asked;
  return history
    .filter((each) => !isSamePeriod(each.period, period))
    .map((each) => {
      const parts = each.indicators.find(({ code }) => code === result.code)?.parts ?? [];
      const own = parts.filter((part) => soleHeir(plan, part.unitId, on) === unitId);
      return { ...sumOf(own), period: each.period };
    })
    .findLast(({ rate }) => rate !== undefined);
}

/** A lead's total of which a percentage would be if it stood in for its members' parts, some of which are missing or left out. */
export function leadTotals(
  result: IndicatorResult,
): readonly (Sum & { readonly unitId: UnitId })[] {
  const { missing, excluded } = result.coverage;
  if (missing.length + excluded.length === 0) return [];
  return result.crossChecks.flatMap(({ part: { unitId, entry } }) =>
    entry?.statement.kind === "figures" ? [{ unitId, ...totalOf([entry.statement]) }] : [],
  );
}
