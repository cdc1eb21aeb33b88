import { rectOf, type Geometry, type Rect } from "../geometry/geometry";
import { colors } from "../painting/colors";
import { paintGrid } from "../painting/paintGrid";
import { areaOf } from "../selection/selection";
import { describeGrid } from "./accessibleTable";
import type { GridController } from "./gridController";
import type { GridElements } from "./gridElements";
import { activeArea, placeOverlays } from "./overlays";
import type { ResizeLine } from "./pointerView";

/** Draws the active sheet, and lays over it what floats: the text area, the drop-down's button, the input message. */
export function redraw(
  controller: GridController,
  elements: GridElements,
  { geometry, resizeLine }: { readonly geometry: Geometry; readonly resizeLine?: ResizeLine },
): void {
  const context = sizedContext(elements.canvas, geometry);
  if (!context) return;
  paintGrid(context, pictureOf(controller, geometry));
  if (resizeLine) paintResizeLine(context, geometry, resizeLine);
  fillInput(controller, elements);
  placeInput(controller, elements, geometry);
  placeOverlays(controller, elements, { cell: rectOf(geometry, activeArea(controller)), geometry });
  describeGrid(controller, elements, geometry);
}

function pictureOf(controller: GridController, geometry: Geometry) {
  const scene = controller.scenes.active();
  const { copied } = controller.state.get();
  const isHere = copied?.clip.sheetId === scene.sheet.id;
  return {
    geometry,
    zoom: scene.zoom,
    showGridlines: scene.sheet.showGridlines,
    merges: scene.terrain.merges,
    selection: controller.selection(),
    copied: isHere ? copied.clip.range : undefined,
    outline: scene.outline,
    measurer: controller.scenes.measurer,
    charts: scene.charts,
    cellAt: scene.cellAt,
  };
}

/** The canvas's context in CSS pixels, at the screen's own resolution. */
function sizedContext(
  canvas: HTMLCanvasElement,
  { width, height }: Geometry,
): CanvasRenderingContext2D | null {
  const density = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d", { alpha: false });
  context?.setTransform(density, 0, 0, density, 0, 0);
  return context;
}

function paintResizeLine(
  context: CanvasRenderingContext2D,
  { width, height }: Geometry,
  { axis, at }: ResizeLine,
): void {
  context.fillStyle = colors.selectionLine;
  if (axis === "row") context.fillRect(0, at, width, 1);
  else context.fillRect(at, 0, 1, height);
}

/** Lets the text area hold what is being typed, at once: the next key may come before the next frame. */
export function fillInput({ state, model }: GridController, { input }: GridElements): void {
  const { entry } = state.get();
  input.setText(entry?.sheetId === model.activeSheet.id ? entry.text : "");
}

/** The text area lies over the cell that is typed into; else unseen over the active cell, or as near as the view has room. */
function placeInput(controller: GridController, { input }: GridElements, geometry: Geometry): void {
  const { entry } = controller.state.get();
  const scene = controller.scenes.active();
  const isHere = entry?.sheetId === scene.sheet.id;
  const area = isHere ? areaOf(scene.terrain, entry.cell) : activeArea(controller);
  const rect = rectOf(geometry, area);
  if (!rect) return;
  const room = { x: 0, y: 0, width: geometry.width, height: geometry.height };
  const style = scene.sheet.style(area.top, area.left);
  const cell = isHere ? rect : within(rect, geometry);
  input.place({ cell, room, style, zoom: scene.zoom }, isHere);
}

/** A small place within the view: a focused text area out of sight would be scrolled to. */
const within = ({ x, y }: Rect, { left, top, width, height }: Geometry): Rect => ({
  x: Math.max(left, Math.min(x, width - 20)),
  y: Math.max(top, Math.min(y, height - 20)),
  width: 18,
  height: 18,
});
