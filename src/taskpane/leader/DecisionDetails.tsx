import type { Decision, Summary } from "../../consolidation";
import { IndicatorDetails, type ExplainContext } from "../indicator";
import { LeadTasks } from "./LeadTasks";
import { UnitList } from "./UnitList";

/** What a decision speaks of: the units' figures for an indicator, a lead's overdue tasks, or what silent units owe. */
export function DecisionDetails(props: {
  readonly decision: Decision;
  readonly summary: Summary;
  readonly context: ExplainContext;
}) {
  const { decision, summary, context } = props;
  switch (decision.kind) {
    case "missedIndicator":
      return <IndicatorDetails result={decision.outlook.result} context={context} />;
    case "overdueTasks": {
      const { unitId, codes } = decision;
      const tasks = summary.tasks.tasks.filter(({ code }) => codes.includes(code));
      return <LeadTasks {...{ unitId, tasks, context }} />;
    }
    case "silentUnits":
      return (
        <UnitList
          units={summary.discipline.filter(({ unitId }) => decision.unitIds.includes(unitId))}
          results={summary.outlooks.map(({ result }) => result)}
          context={context}
        />
      );
  }
}
