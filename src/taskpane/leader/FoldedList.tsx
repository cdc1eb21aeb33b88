import { Text } from "@fluentui/react-components";
import { useListStyles } from "../list.styles";

/** Groups by their titles, each of which opens to its lines. */
export function FoldedList(props: {
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
}) {
  const styles = useListStyles();
  if (props.groups.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.groups.map(({ title, lines }) => (
        <li key={title} className={styles.item}>
          <details>
            <summary>{title}</summary>
            <ul className={styles.bullets}>
              {lines.map((line) => (
                <li key={line}>
                  <Text>{line}</Text>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
