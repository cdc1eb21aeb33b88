import { useCallback, useEffect, useRef } from "react";
import {
  checkReport,
  recheckReport,
  type CheckedReports,
  type CheckError,
  type CheckRequest,
} from "../../actions";
import type { Result } from "../../shared";
import type { Workbook } from "../../workbook";

/** How long an officer pauses before what was typed is looked at, in milliseconds: pasting and filling tell many changes at once. */
const PAUSE = 250;

/**
 * Looks again at what changes in the workbook while the page shows. The answer has some sheets, or all where it is given none, looked
 * at again without a wait, as after writes of our own, which tell nothing.
 */
export function useLiveCheck(live: {
  readonly workbook: Workbook;
  readonly request: CheckRequest;
  readonly checked: CheckedReports | undefined;
  readonly onChecked: (checked: Result<CheckedReports, CheckError>) => void;
}): (changed?: readonly string[]) => void {
  const { workbook, request, checked, onChecked } = live;
  const latest = useRef(checked);
  const looking = useRef(Promise.resolve());
  useEffect(() => {
    latest.current = checked;
  }, [checked]);
  /** One look after the other: each begins with what the last one found. */
  const look = useCallback(
    (changed?: readonly string[]) => {
      looking.current = looking.current.then(async () => {
        const before = latest.current;
        if (!before) return;
        const again = await (changed
          ? recheckReport(workbook, request, { checked: before, changed })
          : checkReport(workbook, request));
        latest.current = again.ok ? again.value : undefined;
        onChecked(again);
      });
    },
    [workbook, request, onChecked],
  );
  useEffect(() => watchInPauses(workbook, look), [workbook, look]);
  return look;
}

/** Tells after each pause which sheets changed meanwhile, or nothing where that is not sure. */
function watchInPauses(
  workbook: Workbook,
  tell: (changed: readonly string[] | undefined) => void,
): () => void {
  const hints = new Set<string | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = workbook.watch(({ sheet }) => {
    hints.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sheets = [...hints].filter((each) => each !== undefined);
      tell(sheets.length === hints.size ? sheets : undefined);
      hints.clear();
    }, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
