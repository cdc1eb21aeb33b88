import { Button } from "@fluentui/react-components";
import type { CheckError } from "../../actions";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { goToRoute } from "../useRoute";

const { title, advice, action } = paneMessages.check.noSheet;

/** Why nothing was checked, and the way on. */
export function CheckFailure({ error }: { readonly error: CheckError }) {
  if (error.code === "workbook") return <WorkbookFailure error={error.error} />;
  const toInject = () => goToRoute({ page: "inject", start: false });
  return (
    <Notice
      intent="warning"
      title={title}
      advice={advice}
      actions={<Button onClick={toInject}>{action}</Button>}
    />
  );
}
