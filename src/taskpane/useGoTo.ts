import { useCallback, useState } from "react";
import type { Place } from "../reporting";
import type { Workbook, WorkbookError } from "../workbook";

/** Takes the user to a place of the open workbook; `failure` tells why the last attempt came to nothing. */
export function useGoTo(workbook: Workbook) {
  const [failure, setFailure] = useState<WorkbookError>();
  const goTo = useCallback(
    async ({ sheet, cell }: Pick<Place, "sheet" | "cell">) => {
      const result = await workbook.goTo({ sheet, cell });
      setFailure(result.ok ? undefined : result.error);
    },
    [workbook],
  );
  return { goTo, failure };
}
