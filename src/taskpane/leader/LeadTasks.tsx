import { Text } from "@fluentui/react-components";
import type { TaskResult } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { dateWords } from "../../reporting";
import { RowLink, type ExplainContext } from "../indicator";
import { useListStyles } from "../list.styles";

/** Tasks with their deadlines, each with the way to what a lead agency says of it. */
export function LeadTasks(props: {
  readonly unitId: UnitId;
  readonly tasks: readonly TaskResult[];
  readonly context: ExplainContext;
}) {
  const lists = useListStyles();
  const { unitId, tasks, context } = props;
  return (
    <ul className={lists.nested}>
      {tasks.map(({ code, title, dueDate = "" }) => (
        <li key={code}>
          <Text block>
            {code} {title}
            {leaderMessages.dueOn(dateWords(dueDate))}
          </Text>
          <RowLink {...{ code, unitId, context }} />
        </li>
      ))}
    </ul>
  );
}
