import { Button, Checkbox, Text } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LinkedTable } from "../../actions";
import { linkErrorWords, tablesMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { usePageStyles } from "../page.styles";
import { Section } from "../Section";
import { goToRoute } from "../useRoute";
import { useTablesStyles } from "./tables.styles";
import type { TablesPageState } from "./useTablesPage";

const words = tablesMessages.link;

/** The last step: the table is linked, with codes beside its rows where that is wanted; then what comes next. */
export function LinkForm({ page }: { readonly page: TablesPageState }) {
  const pages = usePageStyles();
  const styles = useTablesStyles();
  const [withCodes, setWithCodes] = useState(false);
  const { linking, unit } = page;
  return (
    <Section title={words.title}>
      <Checkbox
        label={words.codes}
        checked={withCodes}
        onChange={(_, { checked }) => setWithCodes(checked === true)}
      />
      <Text className={styles.quiet}>{words.codesHint}</Text>
      <Button
        appearance="primary"
        icon={<LinkRegular />}
        className={pages.action}
        disabledFocusable={linking.kind === "busy" || !unit}
        onClick={() => page.link(withCodes)}
      >
        {words.action}
      </Button>
      {linking.kind === "busy" && <Busy label={tablesMessages.linking} />}
      {linking.kind === "failed" && <Failure {...linkErrorWords(linking.error)} />}
      {linking.kind === "done" && <Linked {...linking.value} />}
    </Section>
  );
}

function Linked({ sheet, rows, questions, alike }: LinkedTable) {
  const advice = [
    ...(questions > 0 ? [words.open(questions)] : []),
    ...(alike > 0 ? [words.alike(alike)] : []),
    words.next,
  ];
  return (
    <Notice
      intent={questions + alike > 0 ? "warning" : "success"}
      title={words.done(sheet, rows)}
      advice={advice.join(" ")}
      actions={
        <Button onClick={() => goToRoute({ page: "check", start: true })}>{words.toCheck}</Button>
      }
    />
  );
}

function Failure({ what, mend }: { readonly what: string; readonly mend: string }) {
  return <Notice intent="error" title={what} advice={mend} />;
}
