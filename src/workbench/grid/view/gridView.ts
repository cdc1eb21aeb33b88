import { rectOf, type Point, type Rect } from "../geometry/geometry";
import { openContextMenu } from "../menus/contextMenu";
import { gridTexts } from "../texts";
import { listenToClipboard, menuClipboard } from "./clipboardEvents";
import type { GridController } from "./gridController";
import { createGridElements, type GridElements } from "./gridElements";
import { menuItems } from "./menuItems";
import { activeArea, openList } from "./overlays";
import { listenToPointer } from "./pointer";
import type { ResizeLine } from "./pointerView";
import { fillInput, redraw } from "./redraw";
import type { Surroundings } from "./runCommand";
import { createScrolling } from "./scrolling";
import { listenToTyping } from "./typing";

/** A grid on the page. */
export interface GridView {
  /** Takes it off the page. */
  destroy(): void;
}

/** Puts a grid over a workbook into `parent`, which it fills; `onSave` is called for Ctrl+S. */
export function createGridView(
  parent: HTMLElement,
  controller: GridController,
  onSave: () => void,
): GridView {
  const elements = createGridElements(parent);
  const scrolling = createScrolling(controller, elements);
  let resizeLine: ResizeLine | undefined;
  const draw = (): void => {
    redraw(controller, elements, { geometry: scrolling.geometry(), resizeLine });
  };
  const { schedule, reveal, stop } = scheduling(draw, () => scrolling.reveal());
  const focus = (): void => elements.input.element.focus({ preventScroll: true });
  const activeRect = (): Rect | undefined => rectOf(scrolling.geometry(), activeArea(controller));
  const openMenu = (at: Point): void =>
    openContextMenu({
      at,
      label: gridTexts.menu,
      items: menuItems(controller, menuClipboard(controller)),
      onClose: focus,
    });
  const around: Surroundings = {
    rowsPerPage: () => rowsPerPage(scrolling.geometry()),
    openList: () => openList(controller, elements, activeRect()),
    openMenu: () => openMenu(belowCell(elements.root, activeRect())),
    save: onSave,
  };
  listenToTyping(elements.input.element, controller, around);
  listenToClipboard(elements.input.element, controller);
  listenToPointer({
    controller,
    surface: elements.scroller,
    geometry: () => scrolling.geometry(),
    showResize(line) {
      resizeLine = line;
      schedule();
    },
    openMenu,
    focus,
  });
  elements.listButton.addEventListener("click", around.openList);
  elements.scroller.addEventListener("scroll", schedule, { passive: true });
  const endings = [
    stop,
    controller.onFocus(focus),
    ...follow(controller, elements, { schedule, reveal }),
  ];
  draw();
  return { destroy: () => destroy(elements.root, endings) };
}

function destroy(root: HTMLElement, endings: readonly (() => void)[]): void {
  for (const end of endings) end();
  root.remove();
}

/** Draws at most once a frame, after bringing the active cell into sight where that was asked for. */
function scheduling(draw: () => void, show: () => void) {
  let frame: number | undefined;
  let mustShow = false;
  const schedule = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (mustShow) show();
      mustShow = false;
      draw();
    });
  };
  return {
    schedule,
    reveal() {
      mustShow = true;
      schedule();
    },
    stop() {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

/** Redraws after every change of the workbook, of what the user does, of the view's size and of the fonts; answers what ends it. */
function follow(
  controller: GridController,
  elements: GridElements,
  { schedule, reveal }: { readonly schedule: () => void; readonly reveal: () => void },
): readonly (() => void)[] {
  const resized = new ResizeObserver(schedule);
  resized.observe(elements.root);
  void document.fonts.ready.then(schedule);
  return [
    controller.model.subscribe(({ events }) => {
      const isMove = events.some(({ kind }) => kind === "selectionChanged");
      if (isMove) reveal();
      else schedule();
    }),
    controller.state.subscribe(() => {
      fillInput(controller, elements);
      if (controller.state.get().entry) reveal();
      else schedule();
    }),
    () => resized.disconnect(),
  ];
}

function rowsPerPage(geometry: ReturnType<ReturnType<typeof createScrolling>["geometry"]>): number {
  const { rows, frozen, height, top, scroll } = geometry;
  const fixed = rows.offsetOf(frozen.rows);
  const first = rows.indexAt(fixed + scroll.y);
  const last = rows.indexAt(scroll.y + height - top);
  return Math.max(1, last - first - 1);
}

function belowCell(root: HTMLElement, cell: Rect | undefined): Point {
  const { left, top } = root.getBoundingClientRect();
  return { x: left + (cell?.x ?? 0) + 8, y: top + (cell ? cell.y + cell.height : 0) };
}
