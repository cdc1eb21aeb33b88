import { Button, Text } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { FileStateWords } from "./FileStateWords";
import type { FileState } from "./fileStates";
import { useFileTableStyles } from "./fileTable.styles";

/** One picked file, what became of it, and the way to take it out. */
export function FileRow(props: {
  readonly file: File;
  readonly state: FileState;
  readonly onRemove: ((file: File) => void) | undefined;
}) {
  const styles = useFileTableStyles();
  const { file, state, onRemove } = props;
  return (
    <li className={styles.file}>
      <div className={styles.words}>
        <Text weight="semibold">{file.name}</Text>
        <FileStateWords state={state} />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={paneMessages.consolidate.remove(file.name)}
        disabled={!onRemove}
        onClick={() => onRemove?.(file)}
      />
    </li>
  );
}
