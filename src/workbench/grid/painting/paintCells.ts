import { holdsCell, intersects, isOneCell, type CellRange } from "../../../sheets";
import { rectInPane, type Pane } from "../geometry/geometry";
import { colors } from "./colors";
import { paintBorders } from "./paintBorders";
import { paintCellText } from "./paintText";
import type { Picture, SeenArea, ShownCell } from "./picture";

/** How many columns left of the pane are looked at for text that runs into it. */
const overhang = 12;

/** Draws the cells of one pane: gridlines, fills, borders, then texts, so that none covers a later one. */
export function paintCells(context: CanvasRenderingContext2D, picture: Picture, pane: Pane): void {
  const areas = areasIn(picture, pane);
  if (picture.showGridlines) paintGridlines(context, picture, pane);
  for (const area of areas) paintFill(context, picture, area);
  for (const { rect, cell } of areas) {
    if (cell?.style.borders) paintBorders(context, rect, cell.style.borders);
  }
  for (const area of areas) if (area.cell?.text) paintCellText(context, picture, { area, pane });
}

/** The areas that a pane shows at least in part, and those at its left whose text may run into it. */
function areasIn(picture: Picture, pane: Pane): readonly SeenArea[] {
  const { geometry } = picture;
  const { top, left, bottom, right } = pane.range;
  const merges = picture.merges.filter((merge) => intersects(merge, pane.range));
  const areas: SeenArea[] = merges.map((range) => areaOf(picture, pane, range));
  for (let row = top; row <= bottom; row += 1) {
    if (geometry.rows.sizeOf(row) === 0) continue;
    for (let column = Math.max(0, left - overhang); column <= right; column += 1) {
      const cell = picture.cellAt(row, column);
      if (!cell || geometry.columns.sizeOf(column) === 0) continue;
      if (merges.some((merge) => holdsCell(merge, row, column))) continue;
      areas.push(areaOf(picture, pane, { top: row, left: column, bottom: row, right: column }));
    }
  }
  return areas;
}

const areaOf = (picture: Picture, pane: Pane, range: CellRange): SeenArea => ({
  range,
  rect: rectInPane(picture.geometry, pane, range),
  cell: shownAt(picture, range),
});

/** A merged area looks like its first cell, but its far borders are those of its far cells. */
function shownAt(picture: Picture, range: CellRange): ShownCell | undefined {
  const cell = picture.cellAt(range.top, range.left);
  if (!cell || isOneCell(range)) return cell;
  const far = picture.cellAt(range.bottom, range.right)?.style.borders;
  const borders = { ...cell.style.borders, right: far?.right, bottom: far?.bottom };
  return { ...cell, style: { ...cell.style, borders } };
}

function paintGridlines(context: CanvasRenderingContext2D, picture: Picture, pane: Pane): void {
  const { rows, columns } = picture.geometry;
  const { clip, range, origin } = pane;
  context.fillStyle = colors.gridline;
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (rows.sizeOf(row) === 0) continue;
    context.fillRect(clip.x, origin.y + rows.offsetOf(row + 1) - 1, clip.width, 1);
  }
  for (let column = range.left; column <= range.right; column += 1) {
    if (columns.sizeOf(column) === 0) continue;
    context.fillRect(origin.x + columns.offsetOf(column + 1) - 1, clip.y, 1, clip.height);
  }
}

/** A fill covers the gridlines around it; a merged area covers those within it. */
function paintFill(context: CanvasRenderingContext2D, picture: Picture, area: SeenArea): void {
  const { rect, range, cell } = area;
  const fill = cell?.style.fill;
  if (fill) {
    context.fillStyle = fill;
    context.fillRect(rect.x - 1, rect.y - 1, rect.width + 1, rect.height + 1);
  } else if (range.top !== range.bottom || range.left !== range.right) {
    context.fillStyle = colors.sheet;
    const line = picture.showGridlines ? 1 : 0;
    context.fillRect(rect.x, rect.y, rect.width - line, rect.height - line);
  }
}
