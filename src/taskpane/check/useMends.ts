import { useCallback, useState } from "react";
import { applyMends, undoOf } from "../../actions";
import type { Mend } from "../../reporting";
import type { Workbook, WorkbookError } from "../../workbook";

/** What was mended last, and what became of it. */
export interface MendState {
  readonly applied: readonly Mend[];
  readonly passedOver: readonly Mend[];
  readonly isUndone: boolean;
  readonly failure?: WorkbookError;
}

const NOTHING: MendState = { applied: [], passedOver: [], isUndone: false };

/** Writes certain mends into the workbook and takes them back; `onWritten` looks at their sheets again, for our own writes tell nothing. */
export function useMends(workbook: Workbook, onWritten: (sheets: readonly string[]) => void) {
  const [state, setState] = useState(NOTHING);
  const write = useCallback(
    async (mends: readonly Mend[], isUndone: boolean) => {
      const done = await applyMends(workbook, mends);
      setState(done.ok ? { ...done.value, isUndone } : { ...NOTHING, failure: done.error });
      if (done.ok) onWritten([...new Set(mends.map(({ place }) => place.sheet))]);
    },
    [workbook, onWritten],
  );
  const mend = useCallback((mends: readonly Mend[]) => void write(mends, false), [write]);
  const undo = useCallback(
    (mends: readonly Mend[]) => void write(mends.map(undoOf), true),
    [write],
  );
  return { state, mend, undo };
}
