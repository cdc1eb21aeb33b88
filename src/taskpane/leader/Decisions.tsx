import { Subtitle2, Text } from "@fluentui/react-components";
import type { Decision } from "../../consolidation";
import { leaderMessages } from "../../messages";
import type { UnitId } from "../../plan";
import { decisionWords } from "../../sheets";
import { useLeaderStyles } from "./leader.styles";

const words = leaderMessages;

/** The things that most need a decision, each with its reason. */
export function Decisions(props: {
  readonly decisions: readonly Decision[];
  readonly nameOf: (unitId: UnitId) => string;
}) {
  const styles = useLeaderStyles();
  const { decisions, nameOf } = props;
  return (
    <section aria-labelledby="decisions">
      <Subtitle2 as="h2" id="decisions" className={styles.heading}>
        {words.decisions}
      </Subtitle2>
      {decisions.length === 0 && <Text>{words.noDecision}</Text>}
      <ol className={styles.list}>
        {decisions.map((decision, index) => {
          const { what, why } = decisionWords(decision, nameOf);
          return (
            <li key={what} className={styles.item}>
              <Text weight="semibold">
                {index + 1}. {what}
              </Text>
              <Text className={styles.quiet}>{why}</Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
