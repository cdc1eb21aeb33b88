import { Text } from "@fluentui/react-components";
import type { Decision } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { decisionWords } from "../../sheets";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import { useLeaderStyles } from "./leader.styles";

const words = leaderMessages;

/** The things that most need a decision, each with its reason. */
export function Decisions(props: {
  readonly decisions: readonly Decision[];
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const styles = useLeaderStyles();
  const lists = useListStyles();
  const { decisions, nameOf } = props;
  return (
    <Section title={words.decisions}>
      {decisions.length === 0 && <Text>{words.noDecision}</Text>}
      <ol className={lists.list}>
        {decisions.map((decision, index) => {
          const { what, why } = decisionWords(decision, nameOf);
          return (
            <li key={what} className={lists.item}>
              <Text weight="semibold">
                {index + 1}. {what}
              </Text>
              <Text className={styles.quiet}>{why}</Text>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
