import { dateSerial } from "../../../../shared";
import type { SheetState } from "../../state/sheetState";
import type { WorkbookState } from "../../state/workbookState";
import { compileFormula } from "../compile/compileFormula";
import type { Book, Compiled, Frame } from "../frame";
import type { AreaValue, Scalar, Value } from "../value";
import { AreaReader } from "./areaReader";
import { Circles } from "./circles";
import type { FormulaCell } from "./formulaCell";

/** What calculating needs from the workbook that is calculated. */
export interface Surroundings {
  readonly state: () => WorkbookState;
  /** Local date and time, e.g. "2023-06-20T08:30:00". */
  readonly clock: () => string;
  readonly formulaAt: (
    sheet: SheetState,
    rowIndex: number,
    columnIndex: number,
  ) => FormulaCell | undefined;
  /** Takes over what a calculation gave and looked at. */
  readonly settle: (cell: FormulaCell, outcome: Outcome) => void;
}

export interface Outcome {
  readonly value: Scalar;
  readonly uses: readonly AreaValue[];
  readonly isCircular: boolean;
}

/** How many formulas are calculated within one another before the innermost goes first: JavaScript's stack is short. */
const DEEPEST = 8;

/** Thrown to unwind to the top, where the formula that lies innermost is calculated next. */
const POSTPONED = new Error("A formula waits for another one");

/** Calculates formulas depth first, each once it is asked for. */
export class Evaluation implements Book {
  private readonly areas: AreaReader;
  private readonly circles = new Circles();
  private readonly compiled = new Map<string, Compiled>();
  /** The formulas that are being calculated, each for the one before it. */
  private readonly path: FormulaCell[] = [];
  private readonly outcomes = new Map<FormulaCell, Omit<Outcome, "isCircular">>();
  private uses: AreaValue[] = [];
  private depth = 0;
  private openReads = 0;

  constructor(private readonly surroundings: Surroundings) {
    this.areas = new AreaReader(surroundings.state);
  }

  get state(): WorkbookState {
    return this.surroundings.state();
  }

  now(): number {
    const [date = "", time = ""] = this.surroundings.clock().split("T");
    const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
    return dateSerial(date) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  }

  /** Something in the workbook changed: areas must be read anew. */
  forgetAreas(): void {
    this.areas.forget();
  }

  /** Whether a formula's result must be calculated before it can be used: in manual mode an outdated one is good enough. */
  isAwaited(cell: FormulaCell): boolean {
    const isManual = this.state.calculationMode === "manual";
    return cell.standing === "due" && !(isManual && cell.isKnown);
  }

  /** Brings a formula and all that it needs up to date. */
  calculate(cell: FormulaCell): void {
    if (!this.isAwaited(cell)) return;
    this.enter(cell);
    try {
      for (let next = this.path.at(-1); next; next = this.path.at(-1)) this.advance(next);
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  cellValue(sheet: SheetState, rowIndex: number, columnIndex: number): Scalar {
    const cell = sheet.cells.get(rowIndex)?.get(columnIndex);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const formula = this.surroundings.formulaAt(sheet, rowIndex, columnIndex);
    return formula ? this.resultOf(formula) : null;
  }

  rowsOf(area: AreaValue): readonly (readonly Scalar[])[] {
    const openBefore = this.openReads;
    return this.areas.rowsOf(
      area,
      (rowIndex, columnIndex) => this.cellValue(area.sheet, rowIndex, columnIndex),
      () => this.openReads === openBefore,
    );
  }

  use(area: AreaValue): AreaValue {
    this.uses.push(area);
    return area;
  }

  beVolatile(): void {
    const running = this.path.at(-1);
    if (running) running.isVolatile = true;
  }

  compile(formula: string): Compiled {
    const known = this.compiled.get(formula);
    if (known) return known;
    const compiled = compileFormula(formula);
    this.compiled.set(formula, compiled);
    return compiled;
  }

  private advance(cell: FormulaCell): void {
    this.depth = 0;
    try {
      this.finish(cell);
    } catch (thrown) {
      if (thrown !== POSTPONED) throw thrown;
    }
  }

  private resultOf(cell: FormulaCell): Scalar {
    if (isOpen(cell)) return this.readOpen(cell);
    if (!this.isAwaited(cell)) return cell.value;
    this.enter(cell);
    if (this.depth >= DEEPEST) throw POSTPONED;
    this.finish(cell);
    return isOpen(cell) ? this.readOpen(cell) : cell.value;
  }

  /** Whatever belongs to a circle counts as 0. */
  private readOpen(cell: FormulaCell): Scalar {
    this.openReads += 1;
    const reader = this.path.at(-1);
    if (reader) this.circles.readOpen(reader, cell);
    return 0;
  }

  private enter(cell: FormulaCell): void {
    cell.standing = "open";
    this.path.push(cell);
    this.circles.begin(cell);
  }

  private finish(cell: FormulaCell): void {
    const outer = this.uses;
    const uses: AreaValue[] = [];
    this.uses = uses;
    this.depth += 1;
    cell.isVolatile = false;
    try {
      const value = cell.compute(this.frameOf(cell));
      this.outcomes.set(cell, { value, uses });
    } finally {
      this.depth -= 1;
      this.uses = outer;
    }
    this.path.pop();
    this.leave(cell);
  }

  private leave(cell: FormulaCell): void {
    const { decided, isCircle } = this.circles.end(cell, this.path.at(-1));
    for (const each of decided) {
      const outcome = this.outcomes.get(each);
      this.outcomes.delete(each);
      if (!outcome) continue;
      const value = isCircle ? 0 : outcome.value;
      this.surroundings.settle(each, { value, uses: outcome.uses, isCircular: isCircle });
    }
  }

  private frameOf({ sheet, rowIndex, columnIndex, offset }: FormulaCell): Frame {
    const cell = { rowIndex, columnIndex };
    return { book: this, sheet, cell, offset, locals: NO_LOCALS, namesInUse: NO_NAMES };
  }

  /** After a bug's exception: nothing stays half calculated. */
  private abandon(): void {
    this.path.length = 0;
    this.outcomes.clear();
    for (const cell of this.circles.abandon()) cell.standing = "due";
  }
}

const NO_LOCALS: ReadonlyMap<string, Value> = new Map();
const NO_NAMES: ReadonlySet<string> = new Set();

const isOpen = ({ standing }: FormulaCell): boolean => standing === "open";
