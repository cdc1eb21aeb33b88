import { Link, Text } from "@fluentui/react-components";
import { tablesMessages } from "../../messages";
import type { RecognisedRow } from "../../sheets";
import { useTablesStyles } from "./tables.styles";

/** A row's number, which leads to it, and its words. */
export function RowHead(props: {
  readonly row: RecognisedRow;
  readonly onGoTo: (rowIndex: number) => void;
}) {
  const styles = useTablesStyles();
  const { rowIndex, title } = props.row;
  return (
    <>
      <Link as="button" className={styles.place} onClick={() => props.onGoTo(rowIndex)}>
        {tablesMessages.rows.place(rowIndex + 1)}
      </Link>
      <Text className={styles.words}>{title}</Text>
    </>
  );
}
