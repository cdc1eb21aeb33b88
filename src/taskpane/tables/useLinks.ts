import { useCallback, useEffect } from "react";
import { linkedTables, unlinkTable, type LinkedSheet, type LinkError } from "../../actions";
import type { WorkbookError } from "../../workbook";
import type { PaneTools } from "../tools";
import { useJob } from "../useJob";

/** The tables that the open workbook links already, and the way to let one go. */
export function useLinks({ plan, workbook }: PaneTools) {
  const looking = useJob<readonly LinkedSheet[], WorkbookError>();
  const letting = useJob<{ readonly sheet: string }, LinkError>();
  const { start } = looking;
  const look = useCallback(
    () => start(() => linkedTables(workbook, plan)),
    [start, workbook, plan],
  );
  useEffect(look, [look]);
  return {
    look,
    sheets: looking.job.kind === "done" ? looking.job.value : [],
    failure: looking.job.kind === "failed" ? looking.job.error : undefined,
    letting: letting.job,
    forget: letting.reset,
    unlink: ({ sheet, linked: { link } }: LinkedSheet) =>
      letting.start(async () => {
        const gone = await unlinkTable(workbook, { plan, link, sheet });
        look();
        return gone;
      }),
  };
}
