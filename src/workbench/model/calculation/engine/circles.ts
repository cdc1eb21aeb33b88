import type { FormulaCell } from "./formulaCell";

interface Visit {
  /** When the visit began; counts up. */
  readonly order: number;
  /** The earliest open visit that is reached from here. */
  low: number;
  readsItself: boolean;
}

/** Finds formulas that depend on themselves while they are calculated depth first (Tarjan's strongly connected components). */
export class Circles {
  private readonly visits = new Map<FormulaCell, Visit>();
  /** The visited cells that may still turn out to be in one circle. */
  private readonly open: FormulaCell[] = [];

  begin(cell: FormulaCell): void {
    this.visits.set(cell, { order: this.visits.size, low: this.visits.size, readsItself: false });
    this.open.push(cell);
  }

  /** Notes that a cell which is being calculated reads one that is open. */
  readOpen(reader: FormulaCell, read: FormulaCell): void {
    const visit = this.visits.get(reader);
    const reached = this.visits.get(read);
    if (!visit || !reached) return;
    visit.low = Math.min(visit.low, reached.order);
    if (reader === read) visit.readsItself = true;
  }

  /** Ends a visit; answers the cells whose standing is decided now, and whether they form a circle. */
  end(cell: FormulaCell, caller: FormulaCell | undefined) {
    const visit = this.visits.get(cell);
    const outer = caller && this.visits.get(caller);
    if (visit && outer) outer.low = Math.min(outer.low, visit.low);
    if (!visit || visit.low < visit.order) return { decided: [], isCircle: false };
    const decided = this.open.splice(this.open.lastIndexOf(cell));
    if (this.open.length === 0) this.visits.clear();
    return { decided, isCircle: decided.length > 1 || visit.readsItself };
  }

  /** Forgets all visits; answers the cells that were open. */
  abandon(): readonly FormulaCell[] {
    this.visits.clear();
    return this.open.splice(0);
  }
}
