import { useCallback, useEffect, useMemo } from "react";
import { checkReport, type CheckedReports, type CheckError } from "../../actions";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";
import { goToRoute } from "../useRoute";
import { useKeeping } from "./useKeeping";
import { useLiveCheck } from "./useLiveCheck";
import { useMends } from "./useMends";

/** The state and the doings of the page that checks our sheets in the open workbook, and goes on checking while it shows. */
export function useCheckPage({ tools, isAskedToStart }: PageProps) {
  const { plan, workbook, today } = tools;
  const request = useMemo(() => ({ plan, today }), [plan, today]);
  const { job, start, stop, replace } = useJob<CheckedReports, CheckError>();
  const check = useCallback(
    () => start(() => checkReport(workbook, request)),
    [start, workbook, request],
  );
  // The page that is asked to start comes here again once the address no longer asks.
  useEffect(() => {
    if (isAskedToStart) goToRoute({ page: "check", start: false });
    else check();
  }, [isAskedToStart, check]);
  const checked = job.kind === "done" ? job.value : undefined;
  const refresh = useLiveCheck({ workbook, request, checked, onChecked: replace });
  const mends = useMends(workbook, refresh);
  const keeping = useKeeping({ tools, checked, onKept: refresh });
  return { job, check, stop, refresh, mends, keeping };
}
