import { Text } from "@fluentui/react-components";
import type { TaskConsolidation } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { ExplainContext } from "../indicator";
import { Section } from "../Section";
import { FoldedList } from "./FoldedList";
import { LeadTasks } from "./LeadTasks";

const words = leaderMessages;

/** Overdue tasks by lead agency, the agency with most of them first; each opens to its tasks with their deadlines. */
export function OverdueTasks(props: {
  readonly tasks: TaskConsolidation;
  readonly context: ExplainContext;
}) {
  const { tasks, context } = props;
  const leads = tasks.byLead
    .map(({ unitId, figures: { overdue } }) => ({ unitId, overdue }))
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => b.overdue.length - a.overdue.length);
  return (
    <Section title={words.overdue}>
      {leads.length === 0 && <Text>{words.noOverdue}</Text>}
      <FoldedList
        items={leads.map(({ unitId, overdue }) => ({
          key: unitId,
          title: words.overdueLead(context.nameOf(unitId), overdue.length),
          content: (
            <LeadTasks
              unitId={unitId}
              tasks={tasks.tasks.filter(({ code }) => overdue.includes(code))}
              context={context}
            />
          ),
        }))}
      />
    </Section>
  );
}
