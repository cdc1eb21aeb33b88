import { sameRange, type CellPosition, type CellRange } from "../../../sheets";
import { isSingleArea, type Terrain } from "../selection/selection";
import type { GridController } from "./gridController";

/** Sorts the selected rows, or the block of filled cells round a single one, by the active cell's column. */
export function sortSelection(controller: GridController, order: "up" | "down"): void {
  const { model } = controller;
  const { terrain } = controller.scenes.active();
  const selection = controller.selection();
  const isBlock = isSingleArea(terrain, selection);
  const range = isBlock ? filledBlock(terrain, selection.active) : selection.range;
  const key = { column: selection.active.columnIndex - range.left, descending: order === "down" };
  const outcome = model.sort(model.activeSheet.id, range, { keys: [key], hasHeaders: isBlock });
  controller.report(outcome);
}

/** The rectangle round a cell that is bounded by empty rows and columns. */
function filledBlock(terrain: Terrain, { rowIndex, columnIndex }: CellPosition): CellRange {
  let block = { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex };
  for (;;) {
    const next = grown(terrain, block);
    if (sameRange(next, block)) return block;
    block = next;
  }
}

/** A block with each neighbouring row and column taken in that holds anything beside it. */
function grown(terrain: Terrain, block: CellRange): CellRange {
  const { used } = terrain;
  const ring = {
    top: Math.max(0, block.top - 1),
    left: Math.max(0, block.left - 1),
    bottom: Math.max(block.bottom, Math.min(used.rowIndex, block.bottom + 1)),
    right: Math.max(block.right, Math.min(used.columnIndex, block.right + 1)),
  };
  return {
    top: holds(terrain, { ...ring, bottom: ring.top }) ? ring.top : block.top,
    left: holds(terrain, { ...ring, right: ring.left }) ? ring.left : block.left,
    bottom: holds(terrain, { ...ring, top: ring.bottom }) ? ring.bottom : block.bottom,
    right: holds(terrain, { ...ring, left: ring.right }) ? ring.right : block.right,
  };
}

function holds(terrain: Terrain, range: CellRange): boolean {
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex += 1) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1) {
      if (terrain.isFilled({ rowIndex, columnIndex })) return true;
    }
  }
  return false;
}
