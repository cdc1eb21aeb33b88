import { cellCount, parseRange, rangeAddress, type CellRange } from "../../../sheets";
import { fault } from "../fault";
import type { Package } from "../package";
import { readStyles } from "../parts/styles";
import type { SheetEntry } from "../parts/workbook";
import { readTables } from "../read/tables";
import { booleanAttribute, childNamed } from "../xml/query";
import { targetAt, type CellTargets } from "./cellTargets";
import type { StyleFinder } from "./rowSplices";
import type { ScannedSheet } from "./scanTargets";

/** A sheet whose cells are to change, and which. */
export interface SheetTargets {
  readonly scanned: ScannedSheet;
  readonly sheet: SheetEntry;
  readonly targets: CellTargets;
}

/** Refuses locked cells of a protected sheet, as Excel does. */
export function refuseLocked(
  pack: Package,
  { scanned, sheet, targets }: SheetTargets,
  { styleOf, workbookPart }: { readonly styleOf: StyleFinder; readonly workbookPart: string },
): void {
  const protection = childNamed(scanned.root, "sheetProtection");
  if (!booleanAttribute(protection, "sheet")) return;
  const formats = readStyles(pack, workbookPart)?.cellFormats ?? [];
  for (const [rowIndex, row] of targets) {
    for (const columnIndex of row.keys()) {
      const format = formats[styleOf(rowIndex, columnIndex)];
      const locked = booleanAttribute(childNamed(format, "protection"), "locked") ?? true;
      if (locked) fault("sheetProtected", `"${sheet.name}" is protected`, sheet.name);
    }
  }
}

/** Refuses the headers of Excel tables: formulas call the columns by them. */
export function refuseHeaders(pack: Package, { sheet, targets }: SheetTargets): void {
  for (const { table } of readTables(pack, sheet.part)) {
    const range = parseRange(table.range);
    if (!range) continue;
    for (let column = range.left; column <= range.right; column++) {
      if (targetAt(targets, range.top, column) === undefined) continue;
      fault("unexpected", `a header of the table ${table.name}`, sheet.name);
    }
  }
}

/** Refuses to write into a part of an array formula, as Excel does. */
export function refuseArrays({ scanned, sheet, targets }: SheetTargets): void {
  for (const { formula } of scanned.arrays) {
    const range = parseRange(formula?.range ?? "");
    const hit = range ? countTargets(range, targets) : 0;
    if (range && hit > 0 && hit < cellCount(range)) {
      fault("unexpected", `part of the array formula in ${rangeAddress(range)}`, sheet.name);
    }
  }
}

function countTargets({ top, left, bottom, right }: CellRange, targets: CellTargets): number {
  let count = 0;
  for (const [rowIndex, row] of targets) {
    if (rowIndex < top || rowIndex > bottom) continue;
    for (const column of row.keys()) if (column >= left && column <= right) count++;
  }
  return count;
}
