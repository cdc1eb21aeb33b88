import { Text } from "@fluentui/react-components";
import { questionWords, tablesMessages } from "../../messages";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import { CodeSelect } from "./CodeSelect";
import { RowHead } from "./RowHead";
import { useTablesStyles } from "./tables.styles";
import type { TableViewProps } from "./tableViewProps";

const words = tablesMessages.questions;

/** The rows of which a person must say what they are, and those of which the officer has said it just now. */
export function Questions({ table, page, plan, onGoTo }: TableViewProps) {
  const styles = useTablesStyles();
  const lists = useListStyles();
  const rows = table.rows.filter(
    ({ question, key }) => question || page.found.answers.rows.has(key),
  );
  const open = rows.filter(({ question }) => question).length;
  if (rows.length === 0) return null;
  return (
    <Section title={words.title(open)}>
      {open > 0 && <Text className={styles.quiet}>{words.intro}</Text>}
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
              said={page.found.answers.rows.get(row.key)}
              onAnswer={page.found.answerRow}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
