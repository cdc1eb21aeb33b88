import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { returnSlips, type ConsolidatedReports } from "../../actions";
import { paneMessages, returnSlipText } from "../../messages";
import type { Plan } from "../../plan";
import { Section } from "../Section";
import { useVersionsStyles } from "./versions.styles";

const words = paneMessages.consolidate.slips;

/** What each unit must mend, as one text to copy. */
export function ReturnSlips(props: { readonly result: ConsolidatedReports; readonly plan: Plan }) {
  const styles = useVersionsStyles();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  const { consolidation, files } = props.result;
  const slips = returnSlips(consolidation, files);
  if (slips.length === 0) return null;
  const text = slips
    .map((slip) => returnSlipText(slip, props.plan, consolidation.period))
    .join("\n\n");
  const copy = () =>
    copyText(text).then((isCopied) => setOutcome(isCopied ? "copied" : "copyFailed"));
  return (
    <Section title={words.title}>
      <Text className={styles.quiet}>{words.intro(slips.length)}</Text>
      <Field label={words.text} hint={outcome && words[outcome]}>
        <Textarea readOnly resize="vertical" rows={8} value={text} />
      </Field>
      <Button icon={<CopyRegular />} onClick={copy}>
        {words.copy}
      </Button>
    </Section>
  );
}

/** Some web views of Office keep the clipboard from add-ins. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
