import { Button } from "@fluentui/react-components";
import type { ProvinceReadingError } from "../../actions";
import { leaderMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { goToRoute } from "../useRoute";

const { title, advice, action } = leaderMessages.noSheets;

/** Why there is nothing to show, and the way on. */
export function LeaderFailure({ error }: { readonly error: ProvinceReadingError }) {
  if (error.code === "workbook") return <WorkbookFailure error={error.error} />;
  return (
    <Notice
      intent="info"
      title={title}
      advice={advice}
      actions={
        <Button onClick={() => goToRoute({ page: "consolidate", start: false })}>{action}</Button>
      }
    />
  );
}
