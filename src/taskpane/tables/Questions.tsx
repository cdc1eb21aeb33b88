import { Text } from "@fluentui/react-components";
import { questionWords, tablesMessages } from "../../messages";
import type { Plan } from "../../plan";
import type { RecognisedRow, TableAnswers } from "../../sheets";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import { CodeSelect } from "./CodeSelect";
import { RowHead } from "./RowHead";
import { useTablesStyles } from "./tables.styles";

const words = tablesMessages.questions;

/** Rows of which a person must say what they are, or has said it. */
export function Questions(props: {
  readonly rows: readonly RecognisedRow[];
  readonly answers: TableAnswers;
  readonly plan: Plan;
  /** What becomes of rows that are left unanswered. */
  readonly intro: string;
  readonly onAnswer: (key: string, code: string | null) => void;
  /** Shows a row (0-based) of the table's sheet, where that is open. */
  readonly onGoTo?: (rowIndex: number) => void;
}) {
  const styles = useTablesStyles();
  const lists = useListStyles();
  const { rows, answers, plan, onAnswer, onGoTo } = props;
  const open = rows.filter(({ question }) => question).length;
  if (rows.length === 0) return null;
  return (
    <Section title={words.title(open)}>
      {open > 0 && <Text className={styles.quiet}>{props.intro}</Text>}
      <ul className={lists.list}>
        {rows.map((row) => (
          <li key={row.rowIndex} className={lists.item}>
            <RowHead row={row} onGoTo={onGoTo} />
            {questionWords(row.question ? row.flags : []).map((why) => (
              <Text key={why} className={styles.quiet}>
                {why}
              </Text>
            ))}
            <CodeSelect
              row={row}
              plan={plan}
              said={answers.rows.get(row.key)}
              onAnswer={onAnswer}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
