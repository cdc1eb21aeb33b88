import { Text } from "@fluentui/react-components";
import type { TaskConsolidation } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { dateWords } from "../../reporting";
import { Section } from "../Section";
import { FoldedList } from "./FoldedList";

const words = leaderMessages;

/** Overdue tasks by lead agency, the agency with most of them first; each opens to its tasks with their deadlines. */
export function OverdueTasks(props: {
  readonly tasks: TaskConsolidation;
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const { tasks, nameOf } = props;
  const byCode = new Map(tasks.tasks.map((task) => [task.code, task]));
  const lineOf = (code: string): string => {
    const { title = "", dueDate = "" } = byCode.get(code) ?? {};
    return `${code} ${title}${words.dueOn(dateWords(dueDate))}`;
  };
  const leads = tasks.byLead
    .map(({ unitId, figures: { overdue } }) => ({ unitId, overdue }))
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => b.overdue.length - a.overdue.length);
  return (
    <Section title={words.overdue}>
      {leads.length === 0 && <Text>{words.noOverdue}</Text>}
      <FoldedList
        groups={leads.map(({ unitId, overdue }) => ({
          title: words.overdueLead(nameOf(unitId), overdue.length),
          lines: overdue.map(lineOf),
        }))}
      />
    </Section>
  );
}
