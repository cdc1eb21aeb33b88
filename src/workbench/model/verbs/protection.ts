import { cellCount, type CellRange, type SheetProtection } from "../../../sheets";
import type { ModelErrorCode } from "../api/modelError";
import { styleAt } from "../state/cellStyle";
import type { SheetState } from "../state/sheetState";

/** More cells than this are not looked at one by one: somewhere among them one is locked. */
const MOST_CELLS = 1_000_000;

/** Refuses content for locked cells of a protected sheet. */
export function lockedCells(sheet: SheetState, range: CellRange): ModelErrorCode | undefined {
  if (!sheet.properties.protection) return undefined;
  if (cellCount(range) > MOST_CELLS) return "sheetProtected";
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex++) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex++) {
      if (styleAt(sheet, rowIndex, columnIndex).locked !== false) return "sheetProtected";
    }
  }
  return undefined;
}

/** Refuses a deed that a sheet's protection does not allow; one without a name is never allowed. */
export function protectedFrom(
  { properties }: SheetState,
  allowance?: keyof SheetProtection,
): ModelErrorCode | undefined {
  const { protection } = properties;
  if (!protection) return undefined;
  return allowance && protection[allowance] ? undefined : "sheetProtected";
}
