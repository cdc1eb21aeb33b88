import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import { Faults } from "./Faults";
import { Mended } from "./Mended";
import { useMendPage } from "./useMendPage";

const words = paneMessages.mend;

/** Old letters, numbers that are texts, marks apart and stray spaces of the open workbook: seen first, mended on request, given back. */
export function MendPage(props: PageProps) {
  const styles = usePageStyles();
  const { job, look, stop, mending, selection } = useMendPage(props);
  const progress = job.kind === "busy" ? job.progress : undefined;
  return (
    <Page title={words.title} intro={words.intro}>
      <Button
        icon={<ArrowClockwiseRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy" || mending.state.isWriting}
        onClick={look}
      >
        {words.action}
      </Button>
      {job.kind === "busy" && (
        <Busy
          label={words.busy}
          progress={
            progress && { ...progress, words: words.progress(progress.done, progress.total) }
          }
          onStop={stop}
        />
      )}
      {job.kind === "failed" && <WorkbookFailure error={job.error} />}
      <Mended state={mending.state} onUndo={mending.undo} />
      {job.kind === "done" && (
        <Faults
          diagnosis={job.value}
          selection={selection}
          workbook={props.tools.workbook}
          isWriting={mending.state.isWriting}
          onMend={() => mending.mend(selection.chosen)}
        />
      )}
    </Page>
  );
}
