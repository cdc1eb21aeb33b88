import { Button } from "@fluentui/react-components";
import type { CheckedReport, RecogniseError } from "../../actions";
import { linkErrorWords, paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { isAsked, Questions } from "../tables";
import { useFileTableStyles } from "./fileTable.styles";
import { useFileQuestions, type Answering } from "./useFileQuestions";

const words = paneMessages.consolidate.questions;

/**
 * The questions of a unit's own table in a file, or else what was answered of it before, opened on request: with the answers the
 * file is read again.
 */
export function FileQuestions(props: {
  readonly file: File;
  readonly asked: CheckedReport;
  readonly answering: Answering;
}) {
  const styles = useFileTableStyles();
  const { file, asked, answering } = props;
  const { questions = 0 } = asked;
  const page = useFileQuestions(file, asked, answering);
  const { job, table, answers } = page;
  if (job.kind === "busy") return <Busy label={words.busy} />;
  if (!table) {
    return (
      <>
        {job.kind === "failed" && <Failure error={job.error} />}
        <Button size="small" className={styles.ask} onClick={page.open}>
          {questions > 0 ? words.open(questions) : words.review}
        </Button>
      </>
    );
  }
  return (
    <>
      <Questions
        rows={table.rows.filter(
          (row) => isAsked(row, answers) || (questions === 0 && row.reasons.includes("answered")),
        )}
        answers={answers}
        plan={answering.tools.plan}
        intro={words.intro}
        onAnswer={page.answerRow}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={answers.rows.size === 0}
          onClick={page.apply}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={page.close}>
          {words.close}
        </Button>
      </div>
    </>
  );
}

function Failure({ error }: { readonly error: RecogniseError }) {
  const { what, mend } = linkErrorWords(error);
  return <Notice intent="error" title={what} advice={mend} />;
}
