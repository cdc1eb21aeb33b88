import { Button, ProgressBar, Spinner, Text } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import { useBusyStyles } from "./busy.styles";

/** A wait that says what is going on, how far it has come where that is known, and can be stopped. */
export function Busy(props: {
  readonly label: string;
  readonly progress?: { readonly done: number; readonly total: number; readonly words: string };
  readonly onStop?: () => void;
}) {
  const styles = useBusyStyles();
  const { label, progress, onStop } = props;
  return (
    <div className={styles.root}>
      <div role="status" className={styles.words}>
        {progress ? <Text>{label}</Text> : <Spinner size="tiny" label={label} />}
        {progress && <Text className={styles.count}>{progress.words}</Text>}
      </div>
      {progress && (
        <ProgressBar aria-label={label} value={progress.done} max={Math.max(progress.total, 1)} />
      )}
      {onStop && (
        <Button size="small" className={styles.stop} onClick={onStop}>
          {paneMessages.stop}
        </Button>
      )}
    </div>
  );
}
