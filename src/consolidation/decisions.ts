import type { TaskCode, UnitId } from "../plan";
import type { IsoDate } from "../shared";
import { ratioToNumber } from "../shared";
import type { IndicatorResult } from "./consolidate";
import type { TaskConsolidation } from "./consolidateTasks";
import type { UnitDiscipline } from "./discipline";
import { gapOf, type IndicatorOutlook } from "./outlook";

/** Something that needs a leader's decision, with its reason; the weight orders it among others. */
export type Decision = { readonly weight: number } & (
  | {
      readonly kind: "missedIndicator";
      readonly outlook: IndicatorOutlook;
      /** The unit whose figures lack most cases to the target; absent where a single unit reports. */
      readonly weakest?: UnitId;
    }
  | {
      readonly kind: "overdueTasks";
      readonly unitId: UnitId;
      readonly codes: readonly TaskCode[];
      readonly oldest: IsoDate;
    }
  | { readonly kind: "silentUnits"; readonly unitIds: readonly UnitId[] }
);

/** What leaders are shown of a period, besides its results. */
export interface DecisionSources {
  readonly outlooks: readonly IndicatorOutlook[];
  readonly tasks: TaskConsolidation;
  readonly discipline: readonly UnitDiscipline[];
}

const MOST = 3;
const MOST_OF_A_KIND = 2;

/** Weights, in the points by which a percentage misses its target: a period more on end, an overdue task, a silent unit. */
const PERIOD_WEIGHT = 5;
const TASK_WEIGHT = 8;
const UNIT_WEIGHT = 2;

/** The things that most need a decision, the weightiest first: at most three, and two of a kind. */
export function decisionsOf(sources: DecisionSources): readonly Decision[] {
  const all = [
    ...missedIndicators(sources),
    ...overdueLeads(sources),
    ...silentUnits(sources),
  ].sort((a, b) => b.weight - a.weight);
  return all
    .filter(
      ({ kind }, index) =>
        all.slice(0, index).filter((earlier) => earlier.kind === kind).length < MOST_OF_A_KIND,
    )
    .slice(0, MOST);
}

const missedIndicators = ({ outlooks }: DecisionSources): readonly Decision[] =>
  outlooks
    .filter(({ outlook }) => outlook === "missed")
    .map((outlook) => {
      const weakest = weakestUnit(outlook.result);
      return {
        kind: "missedIndicator",
        outlook,
        weight: gapOf(outlook.result) + PERIOD_WEIGHT * (outlook.periodsMissed - 1),
        ...(weakest !== undefined && { weakest }),
      };
    });

const overdueLeads = ({ tasks }: DecisionSources): readonly Decision[] =>
  tasks.byLead
    .filter(({ figures }) => figures.overdue.length > 0)
    .map(({ unitId, figures }) => {
      const days = tasks.tasks
        .filter(({ code }) => figures.overdue.includes(code))
        .flatMap(({ dueDate }) => dueDate ?? [])
        .sort();
      return {
        kind: "overdueTasks",
        unitId,
        codes: figures.overdue,
        oldest: days[0] ?? "",
        weight: TASK_WEIGHT * figures.overdue.length,
      };
    });

function silentUnits({ discipline }: DecisionSources): readonly Decision[] {
  const unitIds = discipline.filter(({ hasReported }) => !hasReported).map(({ unitId }) => unitId);
  return unitIds.length === 0
    ? []
    : [{ kind: "silentUnits", unitIds, weight: UNIT_WEIGHT * unitIds.length }];
}

/** By cases, not by percentages: a large unit a little below its target lacks more than a small one far below. */
function weakestUnit({ parts, target }: IndicatorResult): UnitId | undefined {
  const counted = parts.flatMap((part) => (part.standing === "counted" ? [part] : []));
  if (!target || counted.length < 2) return undefined;
  const share = target.percent / 100;
  const lacking = counted.map(({ unitId, figures }) => ({
    unitId,
    cases: ratioToNumber(figures.denominator) * share - ratioToNumber(figures.numerator),
  }));
  return lacking.reduce((worst, each) => (each.cases > worst.cases ? each : worst)).unitId;
}
