import type { CellValue } from "../../../shared";
import type { CellPosition } from "../../../sheets";
import type { SheetProperties, SheetState } from "../state/sheetState";
import type { WorkbookState } from "../state/workbookState";
import { Evaluation } from "./engine/evaluation";
import { newFormulaCell, type FormulaCell } from "./engine/formulaCell";
import { FormulaGraph } from "./engine/formulaGraph";
import { NO_OFFSET, type Compiled, type Frame, type Offset } from "./frame";
import { firstOf, rowsOf } from "./spread";
import { NUM, type Scalar } from "./value";

/** Where a formula is evaluated that stands in no cell, such as a rule's. */
export interface EvaluationPlace {
  readonly sheet: SheetState;
  readonly cell: CellPosition;
  /** How far `cell` lies from the cell that the formula was written for. */
  readonly offset?: Offset;
}

/** The results of a workbook's formulas: calculated when they are asked for, and anew when what they look at has changed. */
export class Calculator {
  private readonly formulas: FormulaGraph;
  private readonly evaluation: Evaluation;
  /** Whether the formulas must be looked for in all cells first. */
  private isUnread = true;

  constructor(
    private readonly state: () => WorkbookState,
    clock: () => string,
  ) {
    this.formulas = new FormulaGraph((formula) => cellResult(this.evaluation.compile(formula)));
    this.evaluation = new Evaluation({
      state,
      clock,
      formulaAt: (sheet, rowIndex, columnIndex) => this.formulas.at(sheet, rowIndex, columnIndex),
      settle: (cell, outcome) => this.formulas.settle(cell, outcome),
    });
  }

  /** Tells that a cell was written, cleared or formatted. */
  cellChanged(sheet: SheetState, rowIndex: number, columnIndex: number): void {
    if (this.isUnread) return;
    const formula = sheet.cells.get(rowIndex)?.get(columnIndex)?.formula;
    if (this.formulas.write({ sheet, rowIndex, columnIndex }, formula))
      this.evaluation.forgetAreas();
  }

  /** Tells that cells moved: all formulas are read and calculated anew. */
  reset(): void {
    this.isUnread = true;
  }

  propertiesChanged(patch: Partial<SheetProperties>): void {
    if ("name" in patch || "names" in patch || "tables" in patch) this.formulas.markAll();
    else if ("rows" in patch || "autoFilter" in patch) this.formulas.markVolatile();
    this.evaluation.forgetAreas();
  }

  workbookChanged(patch: Partial<WorkbookState>): void {
    if ("sheets" in patch) this.reset();
    const isForAll = "names" in patch || "date1904" in patch || "calculationMode" in patch;
    if (isForAll) this.formulas.markAll();
    this.evaluation.forgetAreas();
  }

  /** The ids of the sheets whose formula results changed since they were last asked for; in manual mode none. */
  takeDirtySheets(): readonly string[] {
    this.read();
    const isManual = this.state().calculationMode === "manual";
    if (!isManual) this.calculateDue();
    const sheetIds = this.formulas.takeChangedSheets();
    return isManual ? [] : sheetIds;
  }

  /** Calculates every formula, in manual mode too; answers the ids of the sheets whose results changed. */
  recalculate(): readonly string[] {
    this.read();
    this.formulas.markAll();
    this.evaluation.forgetAreas();
    for (const cell of this.formulas.due()) cell.isKnown = false;
    this.calculateDue();
    return this.formulas.takeChangedSheets();
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

  private read(): void {
    if (!this.isUnread) return;
    this.isUnread = false;
    this.evaluation.forgetAreas();
    this.formulas.read(this.state().sheets);
  }

  private calculateDue(): void {
    for (const cell of this.formulas.due()) this.evaluation.calculate(cell);
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
}

/** What a cell shows of a formula: one value, never nothing, and no number that Excel does not have. */
const cellResult =
  (compiled: Compiled) =>
  (frame: Frame): Scalar => {
    const value = firstOf(compiled(frame), frame.book) ?? 0;
    return typeof value === "number" && !Number.isFinite(value) ? NUM : value;
  };
