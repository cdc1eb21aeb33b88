import { useCallback, useState } from "react";
import { keepWarning, releaseWarning, type CheckedReports } from "../../actions";
import type { ReportIssue } from "../../reporting";
import type { Result } from "../../shared";
import type { WorkbookError } from "../../workbook";
import type { PaneTools } from "../tools";

/** Keeps warnings with a reason and lets them go; `onKept` has everything checked by what is kept then. */
export function useKeeping(given: {
  readonly tools: PaneTools;
  readonly checked: CheckedReports | undefined;
  readonly onKept: () => void;
}) {
  const { tools, checked, onKept } = given;
  const { workbook, plan, today } = tools;
  const [failure, setFailure] = useState<WorkbookError>();
  const change = useCallback(
    async (issue: ReportIssue, write: typeof releaseWarning) => {
      const report = checked?.reports.find(({ place }) => place.sheet === issue.place.sheet);
      if (!report) return;
      const done: Result<void, WorkbookError> = await write(workbook, {
        plan,
        report,
        issue,
        today,
      });
      setFailure(done.ok ? undefined : done.error);
      if (done.ok) onKept();
    },
    [checked, workbook, plan, today, onKept],
  );
  const keep = useCallback(
    (issue: ReportIssue, reason: string) =>
      void change(issue, (book, request) => keepWarning(book, { ...request, reason })),
    [change],
  );
  const release = useCallback((issue: ReportIssue) => void change(issue, releaseWarning), [change]);
  return { keep, release, failure };
}
