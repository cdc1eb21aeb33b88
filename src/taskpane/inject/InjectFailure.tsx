import { Button } from "@fluentui/react-components";
import type { InjectError } from "../../actions";
import { paneMessages } from "../../messages";
import { periodWords, type Period } from "../../reporting";
import type { Workbook } from "../../workbook";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useGoTo } from "../useGoTo";

const words = paneMessages.inject;

/** Why no sheet was inserted, and what to do instead. */
export function InjectFailure(props: {
  readonly error: InjectError;
  readonly workbook: Workbook;
  readonly nextPeriod: Period;
  readonly onNextPeriod: () => void;
}) {
  const { error, workbook, nextPeriod, onNextPeriod } = props;
  const { goTo, failure } = useGoTo(workbook);
  switch (error.code) {
    case "workbook":
      return <WorkbookFailure error={error.error} />;
    case "unitUnknown":
    case "unitWithoutWork":
      return <Notice intent="warning" {...words[error.code]} />;
    case "sheetThere":
      return (
        <>
          <Notice
            intent="warning"
            {...words.sheetThere(error.sheet)}
            actions={
              <>
                <Button onClick={() => goTo({ sheet: error.sheet })}>{words.openExisting}</Button>
                <Button onClick={onNextPeriod}>{words.nextPeriod(periodWords(nextPeriod))}</Button>
              </>
            }
          />
          {failure && <WorkbookFailure error={failure} />}
        </>
      );
  }
}
