import { Text } from "@fluentui/react-components";
import type { Decision, Summary } from "../../consolidation";
import { leaderMessages } from "../../messages";
import { decisionWords } from "../../sheets";
import type { ExplainContext } from "../indicator";
import { Section } from "../Section";
import { DecisionDetails } from "./DecisionDetails";
import { FoldedList } from "./FoldedList";
import { useLeaderStyles } from "./leader.styles";

const words = leaderMessages;

/** The things that most need a decision, each with its reason; each opens to what it speaks of. */
export function Decisions(props: { readonly summary: Summary; readonly context: ExplainContext }) {
  const styles = useLeaderStyles();
  const { summary, context } = props;
  const titleOf = (decision: Decision, index: number) => {
    const { what, why } = decisionWords(decision, context.nameOf);
    return (
      <>
        <Text weight="semibold">
          {index + 1}. {what}
        </Text>
        <Text block className={styles.quiet}>
          {why}
        </Text>
      </>
    );
  };
  return (
    <Section title={words.decisions}>
      {summary.decisions.length === 0 && <Text>{words.noDecision}</Text>}
      <FoldedList
        items={summary.decisions.map((decision, index) => ({
          key: decisionWords(decision, context.nameOf).what,
          title: titleOf(decision, index),
          content: <DecisionDetails {...{ decision, summary, context }} />,
        }))}
      />
    </Section>
  );
}
