import { useCallback, useState } from "react";
import { mendCells, restoreCells, type MendedCell, type MendedCells } from "../../actions";
import type { Result } from "../../shared";
import type { CellFault } from "../../sheets";
import type { Workbook, WorkbookError } from "../../workbook";

/** What was done last, and all that can be given back, the latest last. */
export interface MendingState {
  readonly last?: MendedCells & { readonly isRestored: boolean };
  readonly failure?: WorkbookError;
  readonly isWriting: boolean;
  readonly history: readonly (readonly MendedCell[])[];
}

/** Mends the cells chosen and gives them back, one mending after the other; `onWritten` looks at the workbook again. */
export function useMending(workbook: Workbook, onWritten: () => Promise<void>) {
  const [state, setState] = useState<MendingState>({ isWriting: false, history: [] });
  const { history } = state;
  const settle = useCallback(
    async (
      writing: Promise<Result<MendedCells, WorkbookError>>,
      outcome: {
        readonly isRestored: boolean;
        readonly historyAfter: (done: MendedCells) => MendingState["history"];
      },
    ) => {
      setState((before) => ({ isWriting: true, history: before.history }));
      const done = await writing;
      if (done.ok) await onWritten();
      setState((before) =>
        done.ok
          ? {
              last: { ...done.value, isRestored: outcome.isRestored },
              isWriting: false,
              history: outcome.historyAfter(done.value),
            }
          : { failure: done.error, isWriting: false, history: before.history },
      );
    },
    [onWritten],
  );
  const mend = useCallback(
    (faults: readonly CellFault[]) =>
      void settle(mendCells(workbook, faults), {
        isRestored: false,
        historyAfter: ({ mended }) => (mended.length > 0 ? [...history, mended] : history),
      }),
    [settle, workbook, history],
  );
  const undo = useCallback(
    () =>
      void settle(restoreCells(workbook, history.at(-1) ?? []), {
        isRestored: true,
        historyAfter: () => history.slice(0, -1),
      }),
    [settle, workbook, history],
  );
  return { state, mend, undo };
}
