import { useCallback, useEffect } from "react";
import { checkReport, type CheckedReports, type CheckError } from "../../actions";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";
import { goToRoute } from "../useRoute";

/** The state and the doings of the page that checks our sheets in the open workbook. */
export function useCheckPage({ tools: { plan, workbook }, isAskedToStart }: PageProps) {
  const { job, start, stop } = useJob<CheckedReports, CheckError>();
  const check = useCallback(
    () => start(() => checkReport(workbook, { plan })),
    [start, workbook, plan],
  );
  useEffect(() => {
    if (!isAskedToStart) return;
    goToRoute({ page: "check", start: false });
    check();
  }, [isAskedToStart, check]);
  return { job, check, stop };
}
