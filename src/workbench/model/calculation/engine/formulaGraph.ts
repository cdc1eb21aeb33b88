import type { SheetState } from "../../state/sheetState";
import { isError, type Scalar } from "../value";
import { Dependents } from "./dependents";
import type { Outcome } from "./evaluation";
import { newFormulaCell, type FormulaCell } from "./formulaCell";
import { FormulaTable } from "./formulaTable";

type Place = Pick<FormulaCell, "sheet" | "rowIndex" | "columnIndex">;

/** All formulas of a workbook, what each looks at, and which of them are due to be calculated. */
export class FormulaGraph {
  private table = new FormulaTable();
  private dependents = new Dependents();
  private readonly dueCells = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly changedSheets = new Set<string>();

  /** `prepare` makes a formula's text ready to be calculated. */
  constructor(private readonly prepare: (formula: string) => FormulaCell["compute"]) {}

  at(sheet: SheetState, rowIndex: number, columnIndex: number): FormulaCell | undefined {
    return this.table.at(sheet, rowIndex, columnIndex);
  }

  /** A list of its own: calculating shortens what it is made from. */
  due(): readonly FormulaCell[] {
    return [...this.dueCells];
  }

  /** The ids of the sheets where results have changed since this was last asked. */
  takeChangedSheets(): readonly string[] {
    const sheetIds = [...this.changedSheets];
    this.changedSheets.clear();
    return sheetIds;
  }

  /** Reads the formulas of all cells; results that stood in the same place are kept for comparison. */
  read(sheets: readonly SheetState[]): void {
    const before = this.table;
    this.table = new FormulaTable();
    this.dependents = new Dependents();
    this.dueCells.clear();
    this.volatile.clear();
    for (const sheet of sheets) {
      for (const [rowIndex, row] of sheet.cells) {
        for (const [columnIndex, { formula }] of row) {
          if (formula === undefined) continue;
          this.add(
            { sheet, rowIndex, columnIndex },
            formula,
            before.at(sheet, rowIndex, columnIndex),
          );
        }
      }
    }
  }

  /** Takes over what stands in a cell now: a formula, or (undefined) anything else. Answers whether results can change by it. */
  write(place: Place, formula: string | undefined): boolean {
    const known = this.table.at(place.sheet, place.rowIndex, place.columnIndex);
    if (known && known.formula === formula) return false;
    if (known) this.drop(known);
    if (formula !== undefined) this.add(place, formula, known);
    this.markReadersOf(place);
    this.markVolatile();
    return true;
  }

  markAll(): void {
    for (const cell of this.table.all()) this.mark(cell);
  }

  /** Makes the formulas due that every change makes due. */
  markVolatile(): void {
    for (const cell of this.volatile) {
      if (this.mark(cell)) this.markReadersOf(cell);
    }
  }

  /** Takes over what the calculation of a formula gave; one that stands in no cell is watched by nobody. */
  settle(cell: FormulaCell, { value, uses, isCircular }: Outcome): void {
    cell.standing = "done";
    cell.isCircular = isCircular;
    if (this.table.at(cell.sheet, cell.rowIndex, cell.columnIndex) === cell) {
      this.dueCells.delete(cell);
      if (!sameScalar(cell.value, value)) this.changedSheets.add(cell.sheet.id);
      this.watch(cell, uses);
    }
    cell.value = value;
    cell.isKnown = true;
  }

  private add(place: Place, formula: string, before: FormulaCell | undefined): void {
    const compute = this.prepare(formula);
    const isKnown = before?.isKnown === true && before.formula === formula;
    const cell = newFormulaCell(
      { ...place, formula, compute },
      { value: before?.value ?? null, isKnown },
    );
    this.table.put(cell);
    this.dueCells.add(cell);
  }

  private drop(cell: FormulaCell): void {
    this.table.remove(cell);
    this.dueCells.delete(cell);
    this.volatile.delete(cell);
    for (const area of cell.uses) this.dependents.remove(cell, area);
  }

  private watch(cell: FormulaCell, uses: Outcome["uses"]): void {
    for (const area of cell.uses) this.dependents.remove(cell, area);
    for (const area of uses) this.dependents.add(cell, area);
    cell.uses = uses;
    if (cell.isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }

  /** Makes all formulas due that look at a place, directly or through others. */
  private markReadersOf(place: Place): void {
    const places = [place];
    for (let next = places.pop(); next; next = places.pop()) {
      const { sheet, rowIndex, columnIndex } = next;
      for (const reader of this.dependents.of(sheet.id, rowIndex, columnIndex)) {
        if (this.mark(reader)) places.push(reader);
      }
    }
  }

  /** Answers whether it was not due already. */
  private mark(cell: FormulaCell): boolean {
    if (cell.standing === "due") return false;
    cell.standing = "due";
    this.dueCells.add(cell);
    return true;
  }
}

const sameScalar = (a: Scalar, b: Scalar): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);
