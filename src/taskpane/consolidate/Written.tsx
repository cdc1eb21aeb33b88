import { Button } from "@fluentui/react-components";
import type { ConsolidatedReports } from "../../actions";
import { paneMessages } from "../../messages";
import type { Workbook } from "../../workbook";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useGoTo } from "../useGoTo";

const words = paneMessages.consolidate;

/** On which sheet the result stands, and how many of the files it rests on. */
export function Written(props: {
  readonly result: ConsolidatedReports;
  readonly workbook: Workbook;
}) {
  const { files, sheets } = props.result;
  const { goTo, failure } = useGoTo(props.workbook);
  const counted = files.filter(({ reports }) => reports.length > 0).length;
  return (
    <>
      <Notice
        intent={counted === files.length ? "success" : "warning"}
        title={words.done(sheets.indicators)}
        advice={words.counted(counted, files.length)}
        actions={
          <Button onClick={() => goTo({ sheet: sheets.indicators })}>{words.openSheet}</Button>
        }
      />
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
}
