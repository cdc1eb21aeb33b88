import { useCallback, useState } from "react";
import { goToFigure } from "../../actions";
import type { Scope } from "../../consolidation";
import type { FigureKey } from "../../sheets";
import type { Workbook, WorkbookError } from "../../workbook";

/** Takes the user to a unit's figures on the sheet of figures; `failure` tells why the last attempt came to nothing. */
export function useOpenFigure(workbook: Workbook, { plan, regime }: Scope) {
  const [failure, setFailure] = useState<WorkbookError>();
  const open = useCallback(
    async (key: FigureKey) => {
      const result = await goToFigure(workbook, { planId: plan.id, regime }, key);
      setFailure(result.ok ? undefined : result.error);
    },
    [workbook, plan, regime],
  );
  return { open, failure };
}
