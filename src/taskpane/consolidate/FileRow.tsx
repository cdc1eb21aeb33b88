import { Button, Text } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { FileQuestions } from "./FileQuestions";
import { FileStateWords } from "./FileStateWords";
import { askedReport, type FileState } from "./fileStates";
import { useFileTableStyles } from "./fileTable.styles";
import type { Answering } from "./useFileQuestions";

/** One picked file, what became of it, the questions that it leaves open, and the way to take it out. */
export function FileRow(props: {
  readonly file: File;
  readonly state: FileState;
  readonly answering: Answering;
  readonly onRemove: ((file: File) => void) | undefined;
}) {
  const styles = useFileTableStyles();
  const { file, state, answering, onRemove } = props;
  const asked = askedReport(state);
  return (
    <li className={styles.item}>
      <div className={styles.file}>
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
      </div>
      {asked && <FileQuestions file={file} asked={asked} answering={answering} />}
    </li>
  );
}
