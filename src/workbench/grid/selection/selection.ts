import { around, intersects, sameRange, type CellPosition, type CellRange } from "../../../sheets";
import type { Axis } from "../geometry/axis";

/** What is selected: a rectangle, the active cell within it, and the corner that Shift moves. */
export interface Selection {
  readonly active: CellPosition;
  readonly focus: CellPosition;
  readonly range: CellRange;
}

/** What moving about a sheet needs to know of it. */
export interface Terrain {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly CellRange[];
  /** The last row and column that hold anything. */
  readonly used: CellPosition;
  isFilled(cell: CellPosition): boolean;
}

/** The selection of one cell, or of the merged area that it lies in. */
export function selectCell(terrain: Terrain, cell: CellPosition): Selection {
  const range = areaOf(terrain, cell);
  const active = { rowIndex: range.top, columnIndex: range.left };
  return { active, focus: active, range };
}

/** The same active cell with the selection stretched to another corner, whole merged areas at a time. */
export function extendTo(terrain: Terrain, from: Selection, focus: CellPosition): Selection {
  return { active: from.active, focus, range: grown(terrain, boundsOf(from.active, focus)) };
}

/** A selection of a rectangle whose first cell is active. */
export function selectRange(terrain: Terrain, range: CellRange): Selection {
  const whole = grown(terrain, range);
  return {
    active: { rowIndex: range.top, columnIndex: range.left },
    focus: { rowIndex: range.bottom, columnIndex: range.right },
    range: whole,
  };
}

/** Every cell of a sheet, with the active cell where it was. */
export function selectAll(terrain: Terrain, from: Selection): Selection {
  const focus = { rowIndex: terrain.rows.count - 1, columnIndex: terrain.columns.count - 1 };
  const range = { top: 0, left: 0, bottom: focus.rowIndex, right: focus.columnIndex };
  return { active: from.active, focus, range };
}

/** Whole rows, from one header to another. */
export function selectRows(terrain: Terrain, first: number, last: number): Selection {
  const right = terrain.columns.count - 1;
  return {
    active: { rowIndex: first, columnIndex: 0 },
    focus: { rowIndex: last, columnIndex: right },
    range: { top: Math.min(first, last), left: 0, bottom: Math.max(first, last), right },
  };
}

/** Whole columns, from one header to another. */
export function selectColumns(terrain: Terrain, first: number, last: number): Selection {
  const bottom = terrain.rows.count - 1;
  return {
    active: { rowIndex: 0, columnIndex: first },
    focus: { rowIndex: bottom, columnIndex: last },
    range: { top: 0, left: Math.min(first, last), bottom, right: Math.max(first, last) },
  };
}

/** The merged area that a cell lies in, else the cell itself. */
export function areaOf(terrain: Pick<Terrain, "merges">, cell: CellPosition): CellRange {
  const own = boundsOf(cell, cell);
  return terrain.merges.find((merge) => intersects(merge, own)) ?? own;
}

/** Whether a selection is one cell, or one merged area. */
export const isSingleArea = (terrain: Pick<Terrain, "merges">, selection: Selection): boolean => {
  const area = areaOf(terrain, selection.active);
  return sameRange(area, selection.range);
};

const boundsOf = (a: CellPosition, b: CellPosition): CellRange => ({
  top: Math.min(a.rowIndex, b.rowIndex),
  left: Math.min(a.columnIndex, b.columnIndex),
  bottom: Math.max(a.rowIndex, b.rowIndex),
  right: Math.max(a.columnIndex, b.columnIndex),
});

/** A rectangle grown until it cuts no merged area; whole rows and columns stay as they are. */
function grown(terrain: Terrain, range: CellRange): CellRange {
  if (range.bottom - range.top === terrain.rows.count - 1) return range;
  if (range.right - range.left === terrain.columns.count - 1) return range;
  const cut = terrain.merges.filter((merge) => intersects(merge, range));
  const whole = cut.reduce(around, range);
  return sameRange(whole, range) ? range : grown(terrain, whole);
}
