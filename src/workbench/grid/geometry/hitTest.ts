import type { CellPosition } from "../../../sheets";
import type { Axis } from "./axis";
import { panesOf, type Geometry, type Pane, type Point } from "./geometry";

/** What lies under a point of the view. */
export type Hit =
  | { readonly kind: "cell"; readonly cell: CellPosition }
  | { readonly kind: "rowHeader" | "columnHeader"; readonly index: number }
  /** The line that ends a row or column, within the headers. */
  | { readonly kind: "rowEdge" | "columnEdge"; readonly index: number }
  | { readonly kind: "corner" }
  | { readonly kind: "rowGutter" | "columnGutter" };

/** How many pixels beside a header's line still take hold of it. */
const grip = 4;

/** What lies under a point; a point beyond the last cell counts as that cell. */
export function hitTest(geometry: Geometry, point: Point): Hit {
  if (point.x < geometry.rowGutter) return { kind: "rowGutter" };
  if (point.y < geometry.columnGutter) return { kind: "columnGutter" };
  const inRowHeader = point.x < geometry.left;
  const inColumnHeader = point.y < geometry.top;
  if (inRowHeader && inColumnHeader) return { kind: "corner" };
  const cell = cellAt(geometry, point);
  if (inColumnHeader) return columnHeaderHit(geometry, point, cell.columnIndex);
  if (inRowHeader) return rowHeaderHit(geometry, point, cell.rowIndex);
  return { kind: "cell", cell };
}

/** The cell under a point, or the nearest one in sight where the point lies outside the cells. */
export function cellAt(geometry: Geometry, point: Point): CellPosition {
  const panes = panesOf(geometry);
  const x = clamp(point.x, geometry.left, geometry.width - 1);
  const y = clamp(point.y, geometry.top, geometry.height - 1);
  const pane = panes.find(({ clip }) => isInside(clip, x, y)) ?? panes[0];
  if (!pane) return { rowIndex: 0, columnIndex: 0 };
  return {
    rowIndex: geometry.rows.indexAt(y - pane.origin.y),
    columnIndex: geometry.columns.indexAt(x - pane.origin.x),
  };
}

function columnHeaderHit(geometry: Geometry, point: Point, index: number): Hit {
  const origin = paneUnder(geometry, point)?.origin.x ?? geometry.left;
  const edge = edgeNear(geometry.columns, index, point.x - origin);
  return edge === undefined ? { kind: "columnHeader", index } : { kind: "columnEdge", index: edge };
}

function rowHeaderHit(geometry: Geometry, point: Point, index: number): Hit {
  const origin = paneUnder(geometry, point)?.origin.y ?? geometry.top;
  const edge = edgeNear(geometry.rows, index, point.y - origin);
  return edge === undefined ? { kind: "rowHeader", index } : { kind: "rowEdge", index: edge };
}

function paneUnder(geometry: Geometry, point: Point): Pane | undefined {
  const x = Math.max(point.x, geometry.left);
  const y = Math.max(point.y, geometry.top);
  return panesOf(geometry).find(({ clip }) => isInside(clip, x, y));
}

/** The item whose far edge is within the grip of an offset: the one under it, or the visible one before. */
function edgeNear(axis: Axis, index: number, offset: number): number | undefined {
  if (axis.offsetOf(index + 1) - offset <= grip) return index;
  if (offset - axis.offsetOf(index) <= grip) return axis.visibleFrom(index - 1, -1);
  return undefined;
}

const isInside = ({ x, y, width, height }: Pane["clip"], pointX: number, pointY: number): boolean =>
  pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
