import type { CellPosition, CellRange } from "../../../sheets";
import type { Axis } from "./axis";

/** Pixels from the view's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Everything that decides where a cell is drawn. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The whole view, headers and outline gutters included. */
  readonly width: number;
  readonly height: number;
  /** Where the cells begin: below the column header, right of the row header. */
  readonly left: number;
  readonly top: number;
  /** Widths of the outline gutters that lie outside the headers. */
  readonly rowGutter: number;
  readonly columnGutter: number;
  /** How many first rows and columns never scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly scroll: Point;
}

/** One of the up to four parts that frozen rows and columns cut the view into. */
export interface Pane {
  readonly clip: Rect;
  /** The cells seen in it, at least in part. */
  readonly range: CellRange;
  /** Added to an axis offset to give a place in the view. */
  readonly origin: Point;
}

interface Strip {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly origin: number;
}

/** The panes of a view, the scrolled one first and the doubly frozen one last, empty ones left out. */
export function panesOf(geometry: Geometry): readonly Pane[] {
  const rows = stripsOf({
    axis: geometry.rows,
    start: geometry.top,
    end: geometry.height,
    frozen: geometry.frozen.rows,
    scroll: geometry.scroll.y,
  });
  const columns = stripsOf({
    axis: geometry.columns,
    start: geometry.left,
    end: geometry.width,
    frozen: geometry.frozen.columns,
    scroll: geometry.scroll.x,
  });
  return rows.flatMap((row) => columns.map((column) => paneAt(row, column)));
}

/** A range's rectangle within a pane, before clipping. */
export function rectInPane(geometry: Geometry, pane: Pane, range: CellRange): Rect {
  const { rows, columns } = geometry;
  const x = columns.offsetOf(range.left);
  const y = rows.offsetOf(range.top);
  return {
    x: pane.origin.x + x,
    y: pane.origin.y + y,
    width: columns.offsetOf(range.right + 1) - x,
    height: rows.offsetOf(range.bottom + 1) - y,
  };
}

/** The pane that holds a cell, whether the cell is scrolled into sight or not. */
function paneOfCell(geometry: Geometry, cell: CellPosition): Pane | undefined {
  const { frozen } = geometry;
  const isIn = (pane: Pane): boolean =>
    isFrozen(pane.range.top, cell.rowIndex, frozen.rows) &&
    isFrozen(pane.range.left, cell.columnIndex, frozen.columns);
  return panesOf(geometry).find(isIn);
}

/** Where a range is drawn, in the pane of its first cell. */
export function rectOf(geometry: Geometry, range: CellRange): Rect | undefined {
  const pane = paneOfCell(geometry, { rowIndex: range.top, columnIndex: range.left });
  return pane && rectInPane(geometry, pane, range);
}

/** The scroll position that brings a cell wholly into sight with the least movement. */
export function scrollToShow(geometry: Geometry, cell: CellRange): Point {
  const { rows, columns, frozen, scroll } = geometry;
  return {
    x: shift(columns, [cell.left, cell.right], {
      frozen: frozen.columns,
      room: geometry.width - geometry.left,
      scroll: scroll.x,
    }),
    y: shift(rows, [cell.top, cell.bottom], {
      frozen: frozen.rows,
      room: geometry.height - geometry.top,
      scroll: scroll.y,
    }),
  };
}

function shift(
  axis: Axis,
  [first, last]: readonly [number, number],
  view: { readonly frozen: number; readonly room: number; readonly scroll: number },
): number {
  if (first < view.frozen) return view.scroll;
  const fixed = axis.offsetOf(view.frozen);
  const near = axis.offsetOf(first) - fixed;
  const far = axis.offsetOf(last + 1) - fixed;
  const room = view.room - fixed;
  if (near < view.scroll || far - near > room) return near;
  return far > view.scroll + room ? far - room : view.scroll;
}

const isFrozen = (paneFirst: number, index: number, frozen: number): boolean =>
  paneFirst < frozen === index < frozen;

function paneAt(row: Strip, column: Strip): Pane {
  return {
    clip: {
      x: column.from,
      y: row.from,
      width: column.to - column.from,
      height: row.to - row.from,
    },
    range: { top: row.first, left: column.first, bottom: row.last, right: column.last },
    origin: { x: column.origin, y: row.origin },
  };
}

/** The scrolled strip of an axis and, after it, the frozen one where there is one. */
function stripsOf(options: {
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly frozen: number;
  readonly scroll: number;
}): readonly Strip[] {
  const { axis, start, end, frozen, scroll } = options;
  const fixed = axis.offsetOf(frozen);
  const from = Math.min(end, start + fixed);
  const moving: Strip = {
    from,
    to: end,
    first: Math.max(frozen, axis.indexAt(fixed + scroll)),
    last: axis.indexAt(scroll + end - start),
    origin: start - scroll,
  };
  const still: Strip = {
    from: start,
    to: from,
    first: 0,
    last: Math.min(frozen - 1, axis.indexAt(end - start)),
    origin: start,
  };
  return [moving, still].filter((strip) => strip.to > strip.from);
}
