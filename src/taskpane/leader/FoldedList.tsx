import type { ReactNode } from "react";
import { useListStyles } from "../list.styles";
import { Folded } from "./Folded";

/** Lines apart from each other, each of which opens to what stands below it. */
export function FoldedList(props: {
  readonly items: readonly {
    readonly key: string;
    readonly title: ReactNode;
    readonly content: ReactNode;
  }[];
}) {
  const styles = useListStyles();
  if (props.items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.items.map(({ key, title, content }) => (
        <li key={key} className={styles.item}>
          <Folded title={title}>{content}</Folded>
        </li>
      ))}
    </ul>
  );
}
