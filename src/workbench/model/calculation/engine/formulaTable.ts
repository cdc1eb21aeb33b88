import { MAX_COLUMNS } from "../../limits";
import type { SheetState } from "../../state/sheetState";
import type { FormulaCell } from "./formulaCell";

/** All cells with formulas, by sheet and place. */
export class FormulaTable {
  private readonly sheets = new Map<string, Map<number, FormulaCell>>();

  at({ id }: SheetState, rowIndex: number, columnIndex: number): FormulaCell | undefined {
    return this.sheets.get(id)?.get(placeKey(rowIndex, columnIndex));
  }

  put(cell: FormulaCell): void {
    const known = this.sheets.get(cell.sheet.id);
    const cells = known ?? new Map<number, FormulaCell>();
    if (!known) this.sheets.set(cell.sheet.id, cells);
    cells.set(placeKey(cell.rowIndex, cell.columnIndex), cell);
  }

  remove({ sheet, rowIndex, columnIndex }: FormulaCell): void {
    this.sheets.get(sheet.id)?.delete(placeKey(rowIndex, columnIndex));
  }

  *all(): Generator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }
}

/** One number for a place on a sheet. */
export const placeKey = (rowIndex: number, columnIndex: number): number =>
  rowIndex * MAX_COLUMNS + columnIndex;
