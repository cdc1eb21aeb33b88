import { Text } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import { useListStyles } from "../list.styles";
import { useInjectPageStyles } from "./injectPage.styles";
import type { Workload } from "./workload";

const words = paneMessages.inject;

/** How much of the unit's work the sheet will hold, before it is inserted. */
export function SheetSummary(props: { readonly lead: Workload; readonly coordinating: Workload }) {
  const styles = useInjectPageStyles();
  const lists = useListStyles();
  return (
    <section className={styles.summary} aria-label={words.summary} aria-live="polite">
      <Text weight="semibold">{words.summary}</Text>
      <ul className={lists.bullets}>
        {workloadLines(props.lead, props.coordinating).map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function workloadLines(lead: Workload, coordinating: Workload): readonly string[] {
  const lines = [
    ...(lead.tasks > 0 ? [words.lead(lead.tasks, lead.indicators)] : []),
    ...(coordinating.tasks > 0
      ? [words.coordinating(coordinating.tasks, coordinating.indicators)]
      : []),
  ];
  return lines.length > 0 ? lines : [words.nothingToDo];
}
