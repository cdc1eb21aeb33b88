import type { Consolidation, Scope } from "./consolidate";
import type { TaskConsolidation } from "./consolidateTasks";
import { decisionsOf, type Decision } from "./decisions";
import { disciplineOf, type UnitDiscipline } from "./discipline";
import type { History } from "./history";
import { outlookOf, type IndicatorOutlook } from "./outlook";

/** A period as leaders look at it. */
export interface Summary {
  readonly outlooks: readonly IndicatorOutlook[];
  readonly tasks: TaskConsolidation;
  readonly discipline: readonly UnitDiscipline[];
  readonly decisions: readonly Decision[];
}

/** The summary of the scope's period, by its results and those of the periods before it. */
export function summarize(
  scope: Scope,
  { indicators, tasks }: { readonly indicators: Consolidation; readonly tasks: TaskConsolidation },
  history: History,
): Summary {
  const outlooks = indicators.indicators.map((result) => outlookOf(scope, result, history));
  const discipline = disciplineOf(indicators);
  return { outlooks, tasks, discipline, decisions: decisionsOf({ outlooks, tasks, discipline }) };
}
