import { parseRange, type CellContent } from "../../../sheets";
import type { CellsChange } from "../../workbook";

/** What shall stand in single cells, by row and column; null empties a cell. */
export type CellTargets = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** The cells that changes of one sheet speak of; of two for one cell the later wins. */
export function cellTargets(changes: readonly CellsChange[]): CellTargets {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { address, content } of changes) {
    const first = parseRange(address);
    if (!first) throw new Error(`No address of a cell: ${address}`);
    content.forEach((cells, down) => {
      const row = rows.get(first.top + down) ?? new Map<number, CellContent>();
      rows.set(first.top + down, row);
      cells.forEach((cell, across) => row.set(first.left + across, cell));
    });
  }
  return rows;
}

/** The target at a cell; undefined where none is. */
export const targetAt = (
  targets: CellTargets,
  rowIndex: number,
  columnIndex: number,
): CellContent | undefined => targets.get(rowIndex)?.get(columnIndex);
