import { Button } from "@fluentui/react-components";
import { CalculatorMultipleRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { PeriodPicker } from "../fields/PeriodPicker";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import type { Workbook } from "../../workbook";
import { Consolidated } from "./Consolidated";
import { ConsolidateFailure } from "./ConsolidateFailure";
import { FilePicker } from "./FilePicker";
import { FileTable } from "./FileTable";
import { fileStates } from "./fileStates";
import { Reading } from "./Reading";
import { StartAnew } from "./StartAnew";
import { useConsolidatePage } from "./useConsolidatePage";
import { Written } from "./Written";

const words = paneMessages.consolidate;

/** The third step: units' files become provincial percentages, on sheets of the open workbook and in the pane. */
export function ConsolidatePage(props: PageProps) {
  const styles = usePageStyles();
  const { plan } = props.tools;
  const page = useConsolidatePage(props);
  const { job, files } = page;
  const isBusy = job.kind === "busy";
  return (
    <Page title={words.title} intro={words.intro}>
      <PeriodPicker value={props.choice} years={page.years} onChange={page.choosePeriod} />
      <FilePicker disabled={isBusy} onPick={page.addFiles} />
      <StartAnew checked={page.startAnew} onChange={page.setStartAnew} />
      <Button
        appearance="primary"
        icon={<CalculatorMultipleRegular />}
        className={styles.action}
        disabledFocusable={isBusy}
        onClick={page.consolidate}
      >
        {words.action}
      </Button>
      {isBusy && (
        <Reading progress={job.progress ?? { done: 0, total: files.length }} onStop={page.stop} />
      )}
      <Outcome job={job} workbook={props.tools.workbook} />
      {files.length > 0 && (
        <FileTable
          files={files}
          states={fileStates(job, files.length, plan)}
          answering={{ tools: props.tools, choice: props.choice, ...page.answering }}
          onRemove={isBusy ? undefined : page.removeFile}
          onRemoveAll={isBusy ? undefined : page.removeAll}
        />
      )}
      {job.kind === "done" && (
        <Consolidated
          result={job.value}
          tools={props.tools}
          onChoose={({ unitId, place }) => page.chooseVersion(job.value, { unitId, ...place })}
        />
      )}
    </Page>
  );
}

/** What has become of the work, before its details. */
function Outcome(props: {
  readonly job: ReturnType<typeof useConsolidatePage>["job"];
  readonly workbook: Workbook;
}) {
  const { job, workbook } = props;
  switch (job.kind) {
    case "stopped":
      return <ConsolidateFailure error={{ code: "cancelled" }} />;
    case "failed":
      return <ConsolidateFailure error={job.error} />;
    case "done":
      return <Written result={job.value} workbook={workbook} />;
    case "idle":
    case "busy":
      return null;
  }
}
