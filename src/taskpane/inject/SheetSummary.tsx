import { Text } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import { periodWithDays } from "../../reporting";
import type { PeriodChoiceValue } from "../fields/PeriodPicker";
import { useInjectPageStyles } from "./injectPage.styles";
import type { Workload } from "./workload";

const words = paneMessages.inject;

/** What the sheet will hold, before it is inserted: its exact days and how much work of the unit. */
export function SheetSummary({
  choice: { period, regime },
  workload,
}: {
  readonly choice: PeriodChoiceValue;
  readonly workload: { readonly lead: Workload; readonly coordinating: Workload } | undefined;
}) {
  const styles = useInjectPageStyles();
  return (
    <section className={styles.summary} aria-label={words.summary} aria-live="polite">
      <Text weight="semibold">{periodWithDays(period, regime)}</Text>
      {workload && (
        <ul className={styles.list}>
          {workloadLines(workload).map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function workloadLines({
  lead,
  coordinating,
}: {
  readonly lead: Workload;
  readonly coordinating: Workload;
}): readonly string[] {
  const lines = [
    ...(lead.tasks > 0 ? [words.lead(lead.tasks, lead.indicators)] : []),
    ...(coordinating.tasks > 0
      ? [words.coordinating(coordinating.tasks, coordinating.indicators)]
      : []),
  ];
  return lines.length > 0 ? lines : [words.nothingToDo];
}
