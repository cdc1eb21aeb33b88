import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages } from "../../messages";
import { useCheckPageStyles } from "./checkPage.styles";

const words = paneMessages.check.keep;

/** Asks for the reason for which a warning is kept. */
export function KeepForm(props: {
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useCheckPageStyles();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";
  const keep = () => {
    if (reason.trim() === "") setAsked(true);
    else props.onKeep(reason.trim());
  };
  return (
    <div className={styles.form}>
      <Field
        label={words.reason}
        hint={words.hint}
        validationMessage={isMissing ? words.required : undefined}
      >
        <Textarea
          value={reason}
          maxLength={500}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={keep}>
          {words.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
