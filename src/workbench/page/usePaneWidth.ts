import { useCallback, useState, type KeyboardEvent, type PointerEvent } from "react";

const narrowest = 320;
const widest = 640;
const usual = 350;
const step = 16;

/** The task pane's width in pixels and the handlers of the splitter that changes it, by pointer or arrow keys. */
export function usePaneWidth() {
  const [width, setWidth] = useState(usual);
  const [isResizing, setResizing] = useState(false);
  const resize = useCallback(
    (to: number) => setWidth(Math.min(widest, Math.max(narrowest, to))),
    [],
  );
  const splitter = {
    "aria-valuenow": width,
    "aria-valuemin": narrowest,
    "aria-valuemax": widest,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setResizing(true);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isResizing) resize(window.innerWidth - event.clientX);
    },
    onPointerUp: () => setResizing(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "ArrowLeft") resize(width + step);
      if (event.key === "ArrowRight") resize(width - step);
    },
  };
  return { width, isResizing, splitter };
}
