import { cellAddress, parseRange } from "../a1";
import type { CellPatch, SheetLayout } from "../layout";

/**
 * What brings a sheet that was drawn in a layout's shape up to date: its cells and heights, without its tables' headers and without
 * the rows in which people choose something.
 */
export function layoutPatches({
  content,
  results,
  rows,
  tables = [],
  rules,
}: SheetLayout): readonly CellPatch[] {
  const kept = [...tables, ...rules].flatMap(({ range }) => parseRange(range)?.top ?? []);
  const breaks = [...new Set(kept)].sort((a, b) => a - b);
  const tops = [0, ...breaks.map((row) => row + 1)];
  const bottoms = [...breaks, content.length];
  return tops.flatMap((top, index) => {
    const bottom = bottoms[index] ?? content.length;
    if (top >= bottom) return [];
    return [
      {
        address: cellAddress(top, 0),
        content: content.slice(top, bottom),
        results: results?.slice(top, bottom),
        rows: rows.filter(({ rowIndex }) => rowIndex >= top && rowIndex < bottom),
      },
    ];
  });
}
