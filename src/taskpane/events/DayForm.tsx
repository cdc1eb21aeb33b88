import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { eventMessages } from "../../messages";
import { dateWords, parseDayText } from "../../reporting";
import type { IsoDate } from "../../shared";
import { useEventsPageStyles } from "./eventsPage.styles";

const words = eventMessages;

/** A day as officials type it, told once it is one that exists; one that was fixed can be taken back. */
export function DayForm(props: {
  readonly label: string;
  readonly on: IsoDate | undefined;
  readonly isBusy: boolean;
  readonly onChange: (on: IsoDate | undefined) => void;
}) {
  const styles = useEventsPageStyles();
  const { label, on, isBusy, onChange } = props;
  const [text, setText] = useState(on === undefined ? "" : dateWords(on));
  const [isAsked, setAsked] = useState(false);
  const day = parseDayText(text);
  const save = () => {
    setAsked(true);
    if (day !== undefined) onChange(day);
  };
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!isBusy) save();
      }}
    >
      <Field
        label={label}
        validationMessage={isAsked && day === undefined ? words.unreadable : undefined}
      >
        {(control) => (
          <div className={styles.day}>
            <Input
              {...control}
              className={styles.text}
              value={text}
              placeholder={words.hint}
              maxLength={40}
              onChange={(_, { value }) => setText(value)}
            />
            <Button type="submit" disabledFocusable={isBusy}>
              {words.save}
            </Button>
            {on !== undefined && (
              <Button disabledFocusable={isBusy} onClick={() => onChange(undefined)}>
                {words.remove}
              </Button>
            )}
          </div>
        )}
      </Field>
    </form>
  );
}
