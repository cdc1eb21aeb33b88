import { paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import type { Progress } from "../useJob";

const words = paneMessages.consolidate;

/** How many files have been read; once all are, the result is written in one change that can't be stopped halfway. */
export function Reading(props: { readonly progress: Progress; readonly onStop: () => void }) {
  const { done, total } = props.progress;
  if (done === total) return <Busy label={words.writing} />;
  return (
    <Busy
      label={words.busy}
      progress={{ done, total, words: words.progress(done, total) }}
      onStop={props.onStop}
    />
  );
}
