import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages } from "../../messages";
import { useListStyles } from "../list.styles";
import { FileRow } from "./FileRow";
import { needsReview, type FileState } from "./fileStates";
import { useFileTableStyles } from "./fileTable.styles";
import type { Answering } from "./useFileQuestions";

const words = paneMessages.consolidate;

/** The picked files and what became of each; once they are read, those that need a look come first and the rest on request. */
export function FileTable(props: {
  readonly files: readonly File[];
  readonly states: readonly FileState[];
  readonly answering: Answering;
  readonly onRemove?: (file: File) => void;
  readonly onRemoveAll?: () => void;
}) {
  const styles = useFileTableStyles();
  const lists = useListStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { files, states, answering, onRemove, onRemoveAll } = props;
  const rows = files.map((file, index) => ({ file, state: states[index] ?? WAITING, key: index }));
  const isJudged = states.every(({ kind }) => kind === "judged");
  const toReview = rows.filter(({ state }) => needsReview(state));
  return (
    <section aria-label={words.files}>
      <div className={styles.head}>
        <Text weight="semibold">{words.chosen(files.length)}</Text>
        <Button size="small" appearance="subtle" disabled={!onRemoveAll} onClick={onRemoveAll}>
          {words.removeAll}
        </Button>
      </div>
      <ul className={lists.list}>
        {(isJudged && !showsAll ? toReview : rows).map(({ file, state, key }) => (
          <FileRow key={key} {...{ file, state, answering, onRemove }} />
        ))}
      </ul>
      {isJudged && toReview.length < files.length && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showToReview(toReview.length) : words.showAll(files.length)}
        </Button>
      )}
    </section>
  );
}

const WAITING: FileState = { kind: "waiting" };
