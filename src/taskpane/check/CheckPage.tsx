import { Button } from "@fluentui/react-components";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import { CheckFailure } from "./CheckFailure";
import { ClosePeriod } from "./ClosePeriod";
import { FindingsSheet } from "./FindingsSheet";
import { FindingsView } from "./FindingsView";
import { MendedList } from "./MendedList";
import { useCheckPage } from "./useCheckPage";
import { Verdict } from "./Verdict";

const words = paneMessages.check;

/** The second step: our sheets are read back and checked while they are filled in, and every finding leads to its cell. */
export function CheckPage(props: PageProps) {
  const styles = usePageStyles();
  const { tools } = props;
  const { job, check, stop, refresh, mends, keeping } = useCheckPage(props);
  return (
    <Page title={words.title} intro={words.intro}>
      <Button
        appearance="primary"
        icon={<DocumentCheckmarkRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy"}
        onClick={check}
      >
        {words.action}
      </Button>
      {job.kind === "busy" && <Busy label={words.busy} onStop={stop} />}
      {job.kind === "failed" && <CheckFailure error={job.error} />}
      <MendedList state={mends.state} onUndo={mends.undo} />
      {keeping.failure && <WorkbookFailure error={keeping.failure} />}
      {job.kind === "done" && (
        <>
          <Verdict checked={job.value} plan={tools.plan} />
          <FindingsView
            checked={job.value}
            tools={tools}
            doings={{ onMend: mends.mend, onKeep: keeping.keep, onRelease: keeping.release }}
          />
          <ClosePeriod checked={job.value} tools={tools} onChanged={refresh} />
          <FindingsSheet findings={job.value.issues} workbook={tools.workbook} />
        </>
      )}
    </Page>
  );
}
