import { compareRatios, compareWithPercent, ratioToNumber, type Ratio } from "../shared";
import { isSamePeriod, meetsTarget, previousPeriod } from "../reporting";
import type { IndicatorResult, Scope } from "./consolidate";
import { resultIn, type History } from "./history";
import { atLastFigures } from "./supposition";

/** Where an indicator is heading, for those who decide: "unknown" where no target is in force or nothing was reported. */
export type Outlook = "met" | "atRisk" | "missed" | "unknown";

/** Why a target that is met is at risk: little is left and less than before, or it falls with the silent units' last figures. */
export type RiskReason = "closeAndFalling" | "missedWithMissing";

/** An indicator's outlook, its percentage of the period before, and since how many periods on end it has been missed. */
export interface IndicatorOutlook {
  readonly result: IndicatorResult;
  readonly outlook: Outlook;
  readonly reason?: RiskReason;
  readonly previous?: Ratio;
  readonly periodsMissed: number;
}

/** How many percentage points above its target a falling percentage is still at risk. */
const CLOSE_POINTS = 5;

/** The outlook of an indicator of the scope's period by its history. */
export function outlookOf(
  scope: Scope,
  result: IndicatorResult,
  history: History,
): IndicatorOutlook {
  const earlier = history
    .filter(({ period }) => !isSamePeriod(period, scope.period))
    .flatMap(({ indicators }) => indicators.filter(({ code }) => code === result.code));
  const previous = resultIn(history, previousPeriod(scope.period), result.code)?.rate;
  const known = { result, ...(previous && { previous }) };
  if (result.assessment === "below") {
    return { ...known, outlook: "missed", periodsMissed: missedOnEnd([...earlier, result]) };
  }
  if (result.assessment !== "met") return { ...known, outlook: "unknown", periodsMissed: 0 };
  const reason = riskOf(scope, { result, previous }, history);
  return reason
    ? { ...known, outlook: "atRisk", reason, periodsMissed: 0 }
    : { ...known, outlook: "met", periodsMissed: 0 };
}

function missedOnEnd(results: readonly IndicatorResult[]): number {
  const lastOther = results.findLastIndex(({ assessment }) => assessment !== "below");
  return results.length - 1 - lastOther;
}

function riskOf(
  scope: Scope,
  { result, previous }: { readonly result: IndicatorResult; readonly previous: Ratio | undefined },
  history: History,
): RiskReason | undefined {
  const { rate, target } = result;
  if (!rate || !target) return undefined;
  const supposed = atLastFigures(scope, result, history)?.rate;
  if (supposed && !meetsTarget(supposed, target)) return "missedWithMissing";
  if (!previous || target.operator.startsWith("<")) return undefined;
  const isClose = compareWithPercent(rate, target.percent + CLOSE_POINTS) < 0;
  return isClose && compareRatios(rate, previous) < 0 ? "closeAndFalling" : undefined;
}

/** How far a missed percentage lies from its target, in percentage points; 0 where none is in force. */
export const gapOf = ({ rate, target }: IndicatorResult): number =>
  rate && target ? Math.abs(ratioToNumber(rate) * 100 - target.percent) : 0;
