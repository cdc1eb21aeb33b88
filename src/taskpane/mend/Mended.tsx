import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { MendingState } from "./useMending";

const words = paneMessages.mend;

/** What one press has done, and the way back, mending by mending. */
export function Mended(props: { readonly state: MendingState; readonly onUndo: () => void }) {
  const { last, failure, history, isWriting } = props.state;
  const undoable = history.at(-1);
  const undo = undoable && (
    <Button disabledFocusable={isWriting} onClick={props.onUndo}>
      {words.undo(undoable.length)}
    </Button>
  );
  if (failure) return <WorkbookFailure error={failure} actions={undo} />;
  if (!last) return null;
  const { mended, passedOver, isRestored } = last;
  return (
    <div role="status">
      {mended.length > 0 && (
        <Notice
          intent="success"
          title={(isRestored ? words.restored : words.mended)(mended.length)}
          advice={isRestored ? undefined : words.mendedAdvice}
          actions={undo}
        />
      )}
      {passedOver.length > 0 && (
        <Notice intent="warning" title={words.passedOver(passedOver.length)} />
      )}
    </div>
  );
}
