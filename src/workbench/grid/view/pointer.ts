import { holdsCell, type CellPosition } from "../../../sheets";
import { cellAt, hitTest, type Hit } from "../geometry/hitTest";
import { buttonAt, outlineButtons } from "../geometry/outlineButtons";
import type { Point } from "../geometry/geometry";
import { extendTo, selectAll, selectCell, selectColumns, selectRows } from "../selection/selection";
import { pressOutlineButton } from "./outlineActions";
import type { Drag, PointerView } from "./pointerView";
import { startResize } from "./resizing";

/** Lets the pointer select cells, rows and columns, resize them, fold outlines, begin entries and open the menu. */
export function listenToPointer(view: PointerView): void {
  const { surface } = view;
  let drag: Drag | undefined;
  surface.addEventListener("pointerdown", (event) => {
    const point = pointOf(surface, event);
    if (event.button > 1 || isOnScrollBar(surface, point)) return;
    drag = press(view, point, event);
    if (drag) surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener("pointermove", (event) => {
    const point = pointOf(surface, event);
    if (drag) drag.move(point);
    else surface.style.cursor = cursorOf(hitTest(view.geometry(), point));
  });
  const release = (): void => {
    drag?.end?.();
    drag = undefined;
  };
  surface.addEventListener("pointerup", release);
  surface.addEventListener("pointercancel", release);
  surface.addEventListener("mousedown", (event) => keepFocus(view, event));
  surface.addEventListener("dblclick", (event) => doublePress(view, pointOf(surface, event)));
  surface.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    pressForMenu(view, pointOf(surface, event));
    view.openMenu({ x: event.clientX, y: event.clientY });
  });
}

/** Typing must go on in the text area, so a press never takes the focus from it. */
function keepFocus(view: PointerView, event: MouseEvent): void {
  if (isOnScrollBar(view.surface, pointOf(view.surface, event))) return;
  event.preventDefault();
  view.focus();
}

function press(view: PointerView, point: Point, event: PointerEvent): Drag | undefined {
  const { controller } = view;
  if (!controller.commit()) return undefined;
  if (pressGutter(view, point)) return undefined;
  return pressHit(view, hitTest(view.geometry(), point), { point, extend: event.shiftKey });
}

function pressHit(
  view: PointerView,
  hit: Hit,
  { point, extend }: { readonly point: Point; readonly extend: boolean },
): Drag | undefined {
  const { controller } = view;
  switch (hit.kind) {
    case "cell":
      return pressCell(view, hit.cell, extend);
    case "rowHeader":
    case "columnHeader":
      return pressHeader(view, hit.kind, { index: hit.index, extend });
    case "rowEdge":
    case "columnEdge":
      return startResize(view, hit, point);
    case "corner":
      controller.select(selectAll(controller.scenes.active().terrain, controller.selection()));
      return undefined;
    default:
      return undefined;
  }
}

function pressCell(view: PointerView, cell: CellPosition, extend: boolean): Drag {
  const { controller } = view;
  const terrain = controller.scenes.active().terrain;
  controller.select(
    extend ? extendTo(terrain, controller.selection(), cell) : selectCell(terrain, cell),
  );
  return {
    move(point) {
      const to = cellAt(view.geometry(), point);
      const from = controller.selection();
      if (isSameCell(from.focus, to)) return;
      controller.select(extendTo(controller.scenes.active().terrain, from, to));
    },
  };
}

const isSameCell = (a: CellPosition, b: CellPosition): boolean =>
  a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;

function pressHeader(
  view: PointerView,
  kind: "rowHeader" | "columnHeader",
  { index, extend }: { readonly index: number; readonly extend: boolean },
): Drag {
  const { controller } = view;
  const { active } = controller.selection();
  const isRow = kind === "rowHeader";
  const first = extend ? (isRow ? active.rowIndex : active.columnIndex) : index;
  const selectTo = (last: number): void => {
    const { terrain } = controller.scenes.active();
    controller.select((isRow ? selectRows : selectColumns)(terrain, first, last));
  };
  selectTo(index);
  return {
    move(point) {
      const to = cellAt(view.geometry(), point);
      selectTo(isRow ? to.rowIndex : to.columnIndex);
    },
  };
}

function doublePress(view: PointerView, point: Point): void {
  const hit = hitTest(view.geometry(), point);
  const { controller } = view;
  const { model } = controller;
  const sheetId = model.activeSheet.id;
  if (hit.kind === "cell") controller.begin({ from: "cell" });
  else if (hit.kind === "columnEdge") {
    const { index } = hit;
    controller.report(model.autofit({ sheetId, axis: "column", first: index, last: index }));
  } else if (hit.kind === "rowEdge") {
    const { index } = hit;
    controller.report(model.resize({ sheetId, axis: "row", first: index, last: index }, undefined));
  }
}

/** A menu is for what lies under the pointer, and for the whole selection where that holds it. */
function pressForMenu(view: PointerView, point: Point): void {
  const { controller } = view;
  if (!controller.commit()) return;
  const { terrain } = controller.scenes.active();
  const { range } = controller.selection();
  const hit = hitTest(view.geometry(), point);
  if (hit.kind === "cell" && !holdsCell(range, hit.cell.rowIndex, hit.cell.columnIndex)) {
    controller.select(selectCell(terrain, hit.cell));
  }
  if (hit.kind === "rowHeader" && !(hit.index >= range.top && hit.index <= range.bottom)) {
    controller.select(selectRows(terrain, hit.index, hit.index));
  }
  if (hit.kind === "columnHeader" && !(hit.index >= range.left && hit.index <= range.right)) {
    controller.select(selectColumns(terrain, hit.index, hit.index));
  }
}

/** Presses the outline button under a point; false where there is none. */
function pressGutter({ controller, geometry }: PointerView, point: Point): boolean {
  const { outline } = controller.scenes.active();
  for (const axis of ["rows", "columns"] as const) {
    const button = buttonAt(outlineButtons(geometry(), axis, outline[axis]), point);
    if (!button) continue;
    pressOutlineButton(controller, { axis, button });
    return true;
  }
  return false;
}

function cursorOf(hit: Hit): string {
  switch (hit.kind) {
    case "cell":
      return "cell";
    case "columnEdge":
      return "col-resize";
    case "rowEdge":
      return "row-resize";
    default:
      return "default";
  }
}

function pointOf(surface: HTMLElement, event: MouseEvent): Point {
  const { left, top } = surface.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

const isOnScrollBar = (surface: HTMLElement, { x, y }: Point): boolean =>
  x >= surface.clientWidth || y >= surface.clientHeight;
