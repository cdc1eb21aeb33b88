import type { IndicatorCode } from "../plan";
import { formatPeriod, isSamePeriod, periodWindow, type Period } from "../reporting";
import type { Consolidation, IndicatorResult, Scope } from "./consolidate";

/** Provincial results of periods of one kind and regime, the earliest first: what trends and cumulative figures rest on. */
export type History = readonly Consolidation[];

/** The results that belong to the scope's history; of two for one period, the later given counts. */
export function upTo({ period, regime }: Scope, results: readonly Consolidation[]): History {
  const last = endOf(period, regime);
  const own = results.filter(
    (each) =>
      each.regime === regime &&
      each.period.kind === period.kind &&
      endOf(each.period, regime) <= last,
  );
  const byPeriod = new Map(own.map((each) => [formatPeriod(each.period), each]));
  return [...byPeriod.values()].sort((a, b) =>
    endOf(a.period, regime) < endOf(b.period, regime) ? -1 : 1,
  );
}

/** The result of an indicator in a period of a history, where that period is in it. */
export const resultIn = (
  history: History,
  period: Period,
  code: IndicatorCode,
): IndicatorResult | undefined =>
  history
    .find((each) => isSamePeriod(each.period, period))
    ?.indicators.find((result) => result.code === code);

const endOf = (period: Period, regime: Scope["regime"]) => periodWindow(period, regime).end;
