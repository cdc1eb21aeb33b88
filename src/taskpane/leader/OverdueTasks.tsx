import { Subtitle2, Text } from "@fluentui/react-components";
import type { TaskConsolidation } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { dateWords } from "../../reporting";
import { useLeaderStyles } from "./leader.styles";

const words = leaderMessages;

/** Overdue tasks by lead agency, the agency with most of them first; each opens to its tasks with their deadlines. */
export function OverdueTasks(props: {
  readonly tasks: TaskConsolidation;
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const styles = useLeaderStyles();
  const { tasks, nameOf } = props;
  const leads = tasks.byLead
    .filter(({ figures }) => figures.overdue.length > 0)
    .sort((a, b) => b.figures.overdue.length - a.figures.overdue.length);
  const byCode = new Map(tasks.tasks.map((task) => [task.code, task]));
  return (
    <section aria-labelledby="overdue">
      <Subtitle2 as="h2" id="overdue" className={styles.heading}>
        {words.overdue}
      </Subtitle2>
      {leads.length === 0 && <Text>{words.noOverdue}</Text>}
      <ul className={styles.list}>
        {leads.map(({ unitId, figures }) => (
          <li key={unitId} className={styles.item}>
            <details>
              <summary>{words.overdueLead(nameOf(unitId), figures.overdue.length)}</summary>
              <ul>
                {figures.overdue.map((code) => (
                  <li key={code}>
                    <Text>
                      {code} {byCode.get(code)?.title}
                      {words.dueOn(dateWords(byCode.get(code)?.dueDate ?? ""))}
                    </Text>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
