import { Text } from "@fluentui/react-components";
import type { Outlook, Summary } from "../../consolidation";
import { leaderMessages } from "../../messages";
import { OUTLOOK_WORDS } from "../../sheets";
import { useLeaderStyles } from "./leader.styles";
import { OutlookIcon } from "./OutlookIcon";

const words = leaderMessages;
const OUTLOOKS: readonly Outlook[] = ["met", "atRisk", "missed", "unknown"];

/** How many targets stand how, how many tasks are done, and how many units have reported: the figures at the top. */
export function Standing({ summary }: { readonly summary: Summary }) {
  const styles = useLeaderStyles();
  const { outlooks, tasks, discipline } = summary;
  const { due, complete, onTime, overdue } = tasks.province;
  const isComplete = discipline.filter((unit) => unit.isComplete).length;
  return (
    <section aria-label={words.standing} className={styles.tiles}>
      <ul className={styles.counts} aria-label={words.indicators}>
        {OUTLOOKS.map((outlook) => (
          <li key={outlook} className={styles.count}>
            <Text size={600} weight="semibold">
              {outlooks.filter((each) => each.outlook === outlook).length}
            </Text>
            <span className={styles.label}>
              <OutlookIcon outlook={outlook} />
              <Text size={200}>{OUTLOOK_WORDS[outlook]}</Text>
            </span>
          </li>
        ))}
      </ul>
      <Text>{words.tasks({ due, complete, onTime, overdue: overdue.length })}</Text>
      <Text>{words.reports(isComplete, discipline.length)}</Text>
    </section>
  );
}
