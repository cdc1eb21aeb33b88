import type { CellPosition, CellRange } from "../../../sheets";
import type { Axis } from "../geometry/axis";
import {
  areaOf,
  extendTo,
  isSingleArea,
  selectCell,
  type Selection,
  type Terrain,
} from "./selection";

export type Direction = "up" | "down" | "left" | "right";

/** How far a key goes: the next cell, the edge of the data, or a number of rows or columns. */
export type Reach = "cell" | "edge" | { readonly cells: number };

export interface Move {
  readonly direction: Direction;
  readonly reach: Reach;
  /** Shift is held: the active cell stays and the selection stretches. */
  readonly extend: boolean;
}

/** The selection after an arrow or page key. */
export function move(
  terrain: Terrain,
  from: Selection,
  { direction, reach, extend }: Move,
): Selection {
  const area = extend ? from.range : areaOf(terrain, from.active);
  const start = extend ? from.focus : leadingCell(area, from.active, direction);
  const target = targetOf(terrain, start, { direction, reach });
  return extend ? extendTo(terrain, from, target) : selectCell(terrain, target);
}

/** The selection after Home, End or Ctrl with them. */
export function moveTo(
  terrain: Terrain,
  from: Selection,
  to: { readonly place: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean },
): Selection {
  const target = placeOf(terrain, from, to.place);
  return to.extend ? extendTo(terrain, from, target) : selectCell(terrain, target);
}

/** The selection after Enter or Tab: the next cell, round and round within a selection of several cells. */
export function advance(terrain: Terrain, from: Selection, direction: Direction): Selection {
  if (isSingleArea(terrain, from))
    return move(terrain, from, { direction, reach: "cell", extend: false });
  const { range } = from;
  const byRow = direction === "left" || direction === "right";
  const step = direction === "up" || direction === "left" ? -1 : 1;
  const columns = range.right - range.left + 1;
  const rows = range.bottom - range.top + 1;
  const row = from.active.rowIndex - range.top;
  const column = from.active.columnIndex - range.left;
  const place = byRow ? row * columns + column : column * rows + row;
  const next = (place + step + rows * columns) % (rows * columns);
  const active = byRow
    ? {
        rowIndex: range.top + Math.floor(next / columns),
        columnIndex: range.left + (next % columns),
      }
    : { rowIndex: range.top + (next % rows), columnIndex: range.left + Math.floor(next / rows) };
  return { ...from, active };
}

const isVertical = (direction: Direction): boolean => direction === "up" || direction === "down";
const stepOf = (direction: Direction): 1 | -1 =>
  direction === "up" || direction === "left" ? -1 : 1;

/** The cell of a merged area from which a direction leaves it. */
function leadingCell(area: CellRange, active: CellPosition, direction: Direction): CellPosition {
  switch (direction) {
    case "up":
      return { ...active, rowIndex: area.top };
    case "down":
      return { ...active, rowIndex: area.bottom };
    case "left":
      return { ...active, columnIndex: area.left };
    case "right":
      return { ...active, columnIndex: area.right };
  }
}

function targetOf(
  terrain: Terrain,
  start: CellPosition,
  { direction, reach }: Pick<Move, "direction" | "reach">,
): CellPosition {
  const axis = isVertical(direction) ? terrain.rows : terrain.columns;
  const from = isVertical(direction) ? start.rowIndex : start.columnIndex;
  const at = (index: number): CellPosition =>
    isVertical(direction) ? { ...start, rowIndex: index } : { ...start, columnIndex: index };
  const step = stepOf(direction);
  if (reach === "cell") return at(axis.visibleFrom(from + step, step) ?? from);
  if (reach !== "edge") return at(nearestVisible(axis, from + step * reach.cells, step) ?? from);
  const used = isVertical(direction) ? terrain.used.rowIndex : terrain.used.columnIndex;
  const isFilled = (index: number): boolean => terrain.isFilled(at(index));
  return at(edgeFrom({ axis, from, step, used, isFilled }));
}

interface EdgeSearch {
  readonly axis: Axis;
  readonly from: number;
  readonly step: 1 | -1;
  readonly used: number;
  readonly isFilled: (index: number) => boolean;
}

/** Where Ctrl with an arrow leads: the end of a run of filled cells, else the next filled cell, else the sheet's end. */
function edgeFrom(search: EdgeSearch): number {
  const { axis, from, step, isFilled } = search;
  const first = axis.visibleFrom(from + step, step);
  if (first === undefined) return from;
  return isFilled(from) && isFilled(first) ? endOfRun(search, first) : nextFilled(search, first);
}

function endOfRun({ axis, step, isFilled }: EdgeSearch, first: number): number {
  let at = first;
  for (;;) {
    const ahead = axis.visibleFrom(at + step, step);
    if (ahead === undefined || !isFilled(ahead)) return at;
    at = ahead;
  }
}

function nextFilled({ axis, step, used, isFilled }: EdgeSearch, first: number): number {
  const start = step === -1 ? Math.min(first, used) : first;
  let at = axis.visibleFrom(start, step);
  while (at !== undefined && at <= used) {
    if (isFilled(at)) return at;
    at = axis.visibleFrom(at + step, step);
  }
  return (step === 1 ? axis.visibleFrom(axis.count - 1, -1) : axis.visibleFrom(0, 1)) ?? first;
}

function nearestVisible(axis: Axis, index: number, step: 1 | -1): number | undefined {
  const inside = Math.min(axis.count - 1, Math.max(0, index));
  return axis.visibleFrom(inside, step) ?? axis.visibleFrom(inside, step === 1 ? -1 : 1);
}

function placeOf(
  terrain: Terrain,
  from: Selection,
  place: "rowStart" | "sheetStart" | "sheetEnd",
): CellPosition {
  const firstColumn = terrain.columns.visibleFrom(0, 1) ?? 0;
  if (place === "sheetEnd") return terrain.used;
  const rowIndex =
    place === "rowStart" ? from.active.rowIndex : (terrain.rows.visibleFrom(0, 1) ?? 0);
  return { rowIndex, columnIndex: firstColumn };
}
