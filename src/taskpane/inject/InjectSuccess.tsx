import { Button } from "@fluentui/react-components";
import type { InjectedSheet } from "../../actions";
import { paneMessages } from "../../messages";
import type { Workbook } from "../../workbook";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useGoTo } from "../useGoTo";
import { goToRoute } from "../useRoute";

const words = paneMessages.inject;

/** Names the inserted sheet and the next step. */
export function InjectSuccess(props: InjectedSheet & { readonly workbook: Workbook }) {
  const { sheet, carriedFrom, workbook } = props;
  const { goTo, failure } = useGoTo(workbook);
  return (
    <>
      <Notice
        intent="success"
        title={words.done(sheet)}
        advice={carriedFrom ? `${words.carried(carriedFrom)} ${words.next}` : words.next}
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
