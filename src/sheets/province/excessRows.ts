import { keyOf, type DataRow } from "./dataRow";
import { SHEET_BOTTOM } from "./dataSheet";

/** How many rows a sheet of figures would come to with the changed ones in it, where Excel has no room for so many; else undefined. */
export function excessRows(
  recorded: readonly DataRow[],
  changed: readonly DataRow[],
): number | undefined {
  const room = SHEET_BOTTOM - 1;
  if (recorded.length + changed.length <= room) return undefined;
  const known = new Set(recorded.map(keyOf));
  const count = recorded.length + changed.filter((row) => !known.has(keyOf(row))).length;
  return count > room ? count : undefined;
}
