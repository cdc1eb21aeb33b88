import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { Workbook } from "../../workbook";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useGoTo } from "../useGoTo";
import { goToRoute } from "../useRoute";

const words = paneMessages.inject;

/** Names the inserted sheet and the next step. */
export function InjectSuccess(props: { readonly sheet: string; readonly workbook: Workbook }) {
  const { sheet, workbook } = props;
  const { goTo, failure } = useGoTo(workbook);
  return (
    <>
      <Notice
        intent="success"
        title={words.done(sheet)}
        advice={words.next}
        actions={
          <>
            <Button onClick={() => goTo({ sheet })}>{words.openSheet}</Button>
            <Button onClick={() => goToRoute({ page: "check", start: false })}>
              {words.toCheck}
            </Button>
          </>
        }
      />
      {failure && <WorkbookFailure error={failure} />}
    </>
  );
}
