import { Text } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { fileKindWords, paneMessages } from "../../messages";
import { SeverityIcon } from "../feedback/SeverityIcon";
import type { FileLine, FileState } from "./fileStates";
import { useFileTableStyles } from "./fileTable.styles";

/** What kind of file it is, and what became of it, by mark and in words. */
export function FileStateWords({ state }: { readonly state: FileState }) {
  const styles = useFileTableStyles();
  if (state.kind !== "judged") {
    return <Text className={styles.quiet}>{paneMessages.consolidate.fileStates[state.kind]}</Text>;
  }
  return (
    <>
      <Text className={styles.quiet}>{fileKindWords[state.fileKind]}</Text>
      {state.lines.map((line) => (
        <Line key={line.what} line={line} />
      ))}
    </>
  );
}

function Line({ line: { kind, what, mend } }: { readonly line: FileLine }) {
  const styles = useFileTableStyles();
  return (
    <div className={styles.line}>
      {kind === "received" ? (
        <CheckmarkCircleFilled aria-hidden className={styles.received} />
      ) : (
        <SeverityIcon severity={kind} />
      )}
      <div className={styles.words}>
        <Text>{what}</Text>
        {mend !== undefined && <Text className={styles.quiet}>{mend}</Text>}
      </div>
    </div>
  );
}
