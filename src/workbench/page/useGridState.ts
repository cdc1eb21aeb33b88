import { useCallback, useRef, useSyncExternalStore } from "react";
import type { GridController } from "../grid";

/** Draws the caller anew after every change of the workbook, the selection, or what is being typed. */
export function useGridState(controller: GridController): void {
  const changes = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) => {
      const tell = (): void => {
        changes.current += 1;
        listener();
      };
      const ends = [controller.model.subscribe(tell), controller.state.subscribe(tell)];
      return () => ends.forEach((end) => end());
    },
    [controller],
  );
  useSyncExternalStore(subscribe, () => changes.current);
}
