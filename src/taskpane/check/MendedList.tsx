import { Button } from "@fluentui/react-components";
import { paneMessages, placeWords } from "../../messages";
import type { Mend } from "../../reporting";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { MendState } from "./useMends";

const words = paneMessages.check.mend;

/** What one press has just mended, cell by cell, with the way back. */
export function MendedList(props: {
  readonly state: MendState;
  readonly onUndo: (mends: readonly Mend[]) => void;
}) {
  const { applied, passedOver, isUndone, failure } = props.state;
  if (failure) return <WorkbookFailure error={failure} />;
  const lines = applied.map(({ place, before, after }) =>
    words.line(placeWords(place), String(before), String(after)),
  );
  return (
    <>
      {applied.length > 0 && (
        <Notice
          intent="success"
          title={isUndone ? words.undone : words.done(applied.length)}
          advice={lines.join("\n")}
          actions={!isUndone && <Button onClick={() => props.onUndo(applied)}>{words.undo}</Button>}
        />
      )}
      {passedOver.length > 0 && (
        <Notice intent="warning" title={words.passedOver(passedOver.length)} />
      )}
    </>
  );
}
