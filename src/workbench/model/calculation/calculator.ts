import type { CellValue } from "../../../shared";
import type { CellPosition } from "../../../sheets";
import type { SheetProperties, SheetState } from "../state/sheetState";
import type { WorkbookState } from "../state/workbookState";
import { Dependents } from "./engine/dependents";
import { Evaluation, type Outcome } from "./engine/evaluation";
import { newFormulaCell, type FormulaCell } from "./engine/formulaCell";
import { FormulaTable } from "./engine/formulaTable";
import { NO_OFFSET, type Compiled, type Frame, type Offset } from "./frame";
import { firstOf, rowsOf } from "./spread";
import { isError, NUM, type Scalar } from "./value";

/** Where a formula is evaluated that stands in no cell, such as a rule's. */
export interface EvaluationPlace {
  readonly sheet: SheetState;
  readonly cell: CellPosition;
  /** How far `cell` lies from the cell that the formula was written for. */
  readonly offset?: Offset;
}

/** The results of a workbook's formulas: calculated when they are asked for, and anew when what they look at has changed. */
export class Calculator {
  private readonly evaluation: Evaluation;
  private formulas = new FormulaTable();
  private dependents = new Dependents();
  private readonly due = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly changedSheets = new Set<string>();
  /** Whether the formulas must be looked for in all cells first. */
  private isUnread = true;

  constructor(
    private readonly state: () => WorkbookState,
    clock: () => string,
  ) {
    this.evaluation = new Evaluation({
      state,
      clock,
      formulaAt: (sheet, rowIndex, columnIndex) => this.formulas.at(sheet, rowIndex, columnIndex),
      settle: (cell, outcome) => this.settle(cell, outcome),
    });
  }

  /** Tells that a cell was written, cleared or formatted. */
  cellChanged(sheet: SheetState, rowIndex: number, columnIndex: number): void {
    if (this.isUnread) return;
    const known = this.formulas.at(sheet, rowIndex, columnIndex);
    const formula = sheet.cells.get(rowIndex)?.get(columnIndex)?.formula;
    if (known && known.formula === formula) return;
    this.evaluation.forgetAreas();
    if (known) this.drop(known);
    if (formula !== undefined) {
      this.add({ sheet, rowIndex, columnIndex, formula }, { value: known?.value });
    }
    this.markReadersOf({ sheet, rowIndex, columnIndex });
    this.markVolatile();
  }

  /** Tells that cells moved: all formulas are read and calculated anew. */
  reset(): void {
    this.isUnread = true;
  }

  propertiesChanged(patch: Partial<SheetProperties>): void {
    if ("name" in patch || "names" in patch || "tables" in patch) this.markAll();
    else if ("rows" in patch || "autoFilter" in patch) this.markVolatile();
  }

  workbookChanged(patch: Partial<WorkbookState>): void {
    if ("sheets" in patch) this.reset();
    else if ("names" in patch || "date1904" in patch) this.markAll();
  }

  /** The ids of the sheets whose formula results changed since they were last asked for; in manual mode none. */
  takeDirtySheets(): readonly string[] {
    this.read();
    const isManual = this.state().calculationMode === "manual";
    if (!isManual) for (const cell of [...this.due]) this.evaluation.calculate(cell);
    const sheetIds = isManual ? [] : [...this.changedSheets];
    this.changedSheets.clear();
    return sheetIds;
  }

  /** Calculates every formula, in manual mode too; answers the ids of the sheets whose results changed. */
  recalculate(): readonly string[] {
    this.read();
    this.markAll();
    for (const cell of this.due) cell.isKnown = false;
    for (const cell of [...this.due]) this.evaluation.calculate(cell);
    const sheetIds = [...this.changedSheets];
    this.changedSheets.clear();
    return sheetIds;
  }

  /** A cell's constant or its formula's result. */
  value(sheet: SheetState, rowIndex: number, columnIndex: number): CellValue {
    const cell = sheet.cells.get(rowIndex)?.get(columnIndex);
    if (cell?.formula === undefined) return cell?.value ?? null;
    return this.calculated(sheet, rowIndex, columnIndex)?.value ?? null;
  }

  /** Whether a formula depends on itself; its result is 0 then. */
  isCircular(sheet: SheetState, rowIndex: number, columnIndex: number): boolean {
    return this.calculated(sheet, rowIndex, columnIndex)?.isCircular ?? false;
  }

  /** The value of a formula, with or without "="; of an array or an area its first item, 0 for an empty cell. */
  evaluate(formula: string, at: EvaluationPlace): CellValue {
    return this.evaluateOnce(at, cellResult(this.evaluation.compile(formula)));
  }

  /** All values of a formula in reading order: those of the range it refers to or of the array it makes. */
  evaluateList(formula: string, at: EvaluationPlace): readonly CellValue[] {
    const compiled = this.evaluation.compile(formula);
    let values: readonly CellValue[] = [];
    this.evaluateOnce(at, (frame) => {
      values = rowsOf(compiled(frame), frame.book).flat();
      return null;
    });
    return values;
  }

  private calculated(sheet: SheetState, rowIndex: number, columnIndex: number) {
    this.read();
    const formula = this.formulas.at(sheet, rowIndex, columnIndex);
    if (formula) this.evaluation.calculate(formula);
    return formula;
  }

  private evaluateOnce(at: EvaluationPlace, compute: FormulaCell["compute"]): Scalar {
    this.read();
    const { sheet, cell, offset = NO_OFFSET } = at;
    const transient = newFormulaCell({ sheet, ...cell, formula: "", compute }, { offset });
    this.evaluation.calculate(transient);
    return transient.value;
  }

  /** Reads the formulas of all cells where that is due; results that stood in the same place are kept for comparison. */
  private read(): void {
    if (!this.isUnread) return;
    this.isUnread = false;
    const before = this.formulas;
    this.formulas = new FormulaTable();
    this.dependents = new Dependents();
    this.due.clear();
    this.volatile.clear();
    this.evaluation.forgetAreas();
    for (const sheet of this.state().sheets) {
      for (const [rowIndex, row] of sheet.cells) {
        for (const [columnIndex, { formula }] of row) {
          if (formula === undefined) continue;
          const known = before.at(sheet, rowIndex, columnIndex);
          const isKnown = known?.isKnown === true && known.formula === formula;
          this.add({ sheet, rowIndex, columnIndex, formula }, { value: known?.value, isKnown });
        }
      }
    }
  }

  private add(
    place: Pick<FormulaCell, "sheet" | "rowIndex" | "columnIndex" | "formula">,
    known: { readonly value: Scalar | undefined; readonly isKnown?: boolean },
  ): void {
    const compute = cellResult(this.evaluation.compile(place.formula));
    const { value = null, isKnown = false } = known;
    const cell = newFormulaCell({ ...place, compute }, { value, isKnown });
    this.formulas.put(cell);
    this.due.add(cell);
  }

  private drop(cell: FormulaCell): void {
    this.formulas.remove(cell);
    this.due.delete(cell);
    this.volatile.delete(cell);
    for (const area of cell.uses) this.dependents.remove(cell, area);
  }

  private settle(cell: FormulaCell, { value, uses, isCircular }: Outcome): void {
    cell.standing = "done";
    cell.isCircular = isCircular;
    const isInCell = this.formulas.at(cell.sheet, cell.rowIndex, cell.columnIndex) === cell;
    if (isInCell) {
      this.due.delete(cell);
      if (!sameScalar(cell.value, value)) this.changedSheets.add(cell.sheet.id);
      this.watch(cell, uses);
    }
    cell.value = value;
    cell.isKnown = true;
  }

  private watch(cell: FormulaCell, uses: Outcome["uses"]): void {
    for (const area of cell.uses) this.dependents.remove(cell, area);
    for (const area of uses) this.dependents.add(cell, area);
    cell.uses = uses;
    if (cell.isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }

  private markAll(): void {
    this.evaluation.forgetAreas();
    for (const cell of this.formulas.all()) this.mark(cell);
  }

  private markVolatile(): void {
    for (const cell of this.volatile) {
      if (this.mark(cell)) this.markReadersOf(cell);
    }
  }

  /** Makes all formulas due that look at a place, directly or through others. */
  private markReadersOf(place: Pick<FormulaCell, "sheet" | "rowIndex" | "columnIndex">): void {
    this.evaluation.forgetAreas();
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
    this.due.add(cell);
    return true;
  }
}

/** What a cell shows of a formula: one value, never nothing, and no number that Excel does not have. */
const cellResult =
  (compiled: Compiled) =>
  (frame: Frame): Scalar => {
    const value = firstOf(compiled(frame), frame.book) ?? 0;
    return typeof value === "number" && !Number.isFinite(value) ? NUM : value;
  };

const sameScalar = (a: Scalar, b: Scalar): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);
