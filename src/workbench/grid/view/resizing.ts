import { spanInView } from "../geometry/outlineButtons";
import type { Point } from "../geometry/geometry";
import type { Lines } from "../../model";
import type { GridController } from "./gridController";
import type { Drag, PointerView } from "./pointerView";

const pointsPerPixel = 0.75;
/** Excel's width in characters leaves five pixels of padding, and a digit of its default font is seven wide. */
const paddingPixels = 5;
const digitPixels = 7;
/** The highest row, in points, and the widest column, in characters, that Excel has. */
const most = { row: 409, column: 255 } as const;

/** Drags the edge of a row or column, or of all selected ones where it is among them. */
export function startResize(
  view: PointerView,
  hit: { readonly kind: "rowEdge" | "columnEdge"; readonly index: number },
  from: Point,
): Drag {
  const axis = hit.kind === "rowEdge" ? "row" : "column";
  const geometry = view.geometry();
  const lines = axis === "row" ? geometry.rows : geometry.columns;
  const edge = spanInView(geometry, axis === "row" ? "rows" : "columns", [hit.index, hit.index]);
  const start = along(axis, from);
  const size = lines.sizeOf(hit.index);
  let current = size;
  return {
    move(point) {
      current = Math.max(0, size + along(axis, point) - start);
      view.showResize({ axis, at: (edge?.to ?? start) - size + current });
    },
    end() {
      view.showResize(undefined);
      if (current !== size) resizeTo(view.controller, { axis, index: hit.index, pixels: current });
    },
  };
}

function resizeTo(
  controller: GridController,
  {
    axis,
    index,
    pixels,
  }: { readonly axis: "row" | "column"; readonly index: number; readonly pixels: number },
): void {
  const { model, scenes } = controller;
  const lines = linesFor(controller, axis, index);
  const atFullZoom = pixels / scenes.active().zoom;
  const outcome =
    pixels < 2 ? model.setHidden(lines, true) : model.resize(lines, sizeOf(axis, atFullZoom));
  controller.report(outcome);
}

/** Points for a row, characters for a column. */
function sizeOf(axis: "row" | "column", pixels: number): number {
  const size =
    axis === "row"
      ? Math.round(pixels) * pointsPerPixel
      : Math.max(0.1, (pixels - paddingPixels) / digitPixels);
  return Math.min(most[axis], Math.round(size * 100) / 100);
}

function linesFor(
  { model, scenes, selection }: GridController,
  axis: "row" | "column",
  index: number,
): Lines {
  const { range } = selection();
  const { rows, columns } = scenes.active().terrain;
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  const isWhole =
    axis === "row"
      ? range.right - range.left === columns.count - 1
      : range.bottom - range.top === rows.count - 1;
  const sheetId = model.activeSheet.id;
  return isWhole && index >= first && index <= last
    ? { sheetId, axis, first, last }
    : { sheetId, axis, first: index, last: index };
}

const along = (axis: "row" | "column", { x, y }: Point): number => (axis === "row" ? y : x);
