import { Link, Text } from "@fluentui/react-components";
import { tablesMessages } from "../../messages";
import type { RecognisedRow } from "../../sheets";
import { useTablesStyles } from "./tables.styles";

/** A row's number, which leads to it where its sheet is open, and its words. */
export function RowHead(props: {
  readonly row: RecognisedRow;
  readonly onGoTo?: (rowIndex: number) => void;
}) {
  const styles = useTablesStyles();
  const { onGoTo } = props;
  const { rowIndex, title } = props.row;
  const place = tablesMessages.rows.place(rowIndex + 1);
  return (
    <>
      {onGoTo ? (
        <Link as="button" className={styles.place} onClick={() => onGoTo(rowIndex)}>
          {place}
        </Link>
      ) : (
        <Text className={styles.place}>{place}</Text>
      )}
      <Text className={styles.words}>{title}</Text>
    </>
  );
}
