import { Button } from "@fluentui/react-components";
import type { EventError } from "../../actions";
import { eventErrorWords, eventMessages } from "../../messages";
import { dateWords } from "../../reporting";
import { Notice } from "../feedback/Notice";
import type { DatedEvent } from "./useEventsPage";

const words = eventMessages;

/** What was just fixed or taken back, with the way back to the day before. */
export function Dated(props: {
  readonly dated: DatedEvent;
  readonly onUndo: (change: Pick<DatedEvent, "code" | "on">) => void;
}) {
  const { code, on, before } = props.dated;
  return (
    <Notice
      intent="success"
      title={on === undefined ? words.removed(code) : words.done(code, dateWords(on))}
      advice={words.advice}
      actions={<Button onClick={() => props.onUndo({ code, on: before })}>{words.undo}</Button>}
    />
  );
}

/** Why an event was not dated; the workbook is as it was before. */
export function EventFailure({ error }: { readonly error: EventError }) {
  const { what, mend } = eventErrorWords(error);
  return <Notice intent="error" title={what} advice={mend} />;
}
