import { Button } from "@fluentui/react-components";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import { CheckFailure } from "./CheckFailure";
import { FindingList } from "./FindingList";
import { useCheckPage } from "./useCheckPage";
import { Verdict } from "./Verdict";

const words = paneMessages.check;

/** The second step: our sheets are read back, and every finding leads to its cell. */
export function CheckPage(props: PageProps) {
  const styles = usePageStyles();
  const { job, check, stop } = useCheckPage(props);
  return (
    <Page title={words.title} intro={words.intro}>
      <Button
        appearance="primary"
        icon={<DocumentCheckmarkRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy"}
        onClick={check}
      >
        {job.kind === "done" ? words.again : words.action}
      </Button>
      {job.kind === "busy" && <Busy label={words.busy} onStop={stop} />}
      {job.kind === "failed" && <CheckFailure error={job.error} />}
      {job.kind === "done" && (
        <>
          <Verdict checked={job.value} plan={props.tools.plan} />
          <FindingList findings={job.value.issues} workbook={props.tools.workbook} />
        </>
      )}
    </Page>
  );
}
