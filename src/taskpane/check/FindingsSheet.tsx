import { Button } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons";
import { writeFindings, type WrittenFindings } from "../../actions";
import { paneMessages, reportIssueWords, severityWords } from "../../messages";
import type { ReportIssue } from "../../reporting";
import type { FindingRow } from "../../sheets";
import type { Workbook, WorkbookError } from "../../workbook";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { usePageStyles } from "../page.styles";
import { useGoTo } from "../useGoTo";
import { useJob } from "../useJob";

const words = paneMessages.check.sheet;

/** Puts the list of findings in a sheet of its own, for colleagues without the pane and for print. */
export function FindingsSheet(props: {
  readonly findings: readonly ReportIssue[];
  readonly workbook: Workbook;
}) {
  const styles = usePageStyles();
  const { findings, workbook } = props;
  const { job, start } = useJob<WrittenFindings, WorkbookError>();
  const { goTo, failure } = useGoTo(workbook);
  if (findings.length === 0) return null;
  const write = () => start(() => writeFindings(workbook, findings.map(rowOf)));
  return (
    <>
      <Button
        icon={<TableSimpleRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy"}
        onClick={write}
      >
        {words.action}
      </Button>
      {job.kind === "busy" && <Busy label={words.busy} />}
      {job.kind === "done" && (
        <Notice
          intent="success"
          title={words.done(job.value.sheet)}
          actions={<Button onClick={() => goTo(job.value)}>{words.open}</Button>}
        />
      )}
      {job.kind === "failed" && <WorkbookFailure error={job.error} />}
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
}

function rowOf(finding: ReportIssue): FindingRow {
  const { place, severity, reason = "" } = finding;
  const { what, mend } = reportIssueWords(finding);
  return {
    severity: severityWords[severity],
    sheet: place.sheet,
    cell: place.cell ?? "",
    what,
    mend,
    reason,
  };
}
