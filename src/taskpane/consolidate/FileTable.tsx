import { Button, Text } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { FileStateCell } from "./FileStateCell";
import type { FileState } from "./fileStates";
import { useFileTableStyles } from "./fileTable.styles";

const words = paneMessages.consolidate;

/** The picked files and what became of each; while they are read, none can be taken out. */
export function FileTable(props: {
  readonly files: readonly File[];
  readonly states: readonly FileState[];
  readonly onRemove?: (file: File) => void;
  readonly onRemoveAll?: () => void;
}) {
  const styles = useFileTableStyles();
  const { files, states, onRemove, onRemoveAll } = props;
  return (
    <section aria-label={words.files}>
      <div className={styles.head}>
        <Text weight="semibold">{words.chosen(files.length)}</Text>
        <Button size="small" appearance="subtle" disabled={!onRemoveAll} onClick={onRemoveAll}>
          {words.removeAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {files.map((file, index) => (
          <li key={index} className={styles.file}>
            <div className={styles.words}>
              <Text weight="semibold">{file.name}</Text>
              <FileStateCell state={states[index] ?? { kind: "waiting" }} />
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(file.name)}
              disabled={!onRemove}
              onClick={() => onRemove?.(file)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
