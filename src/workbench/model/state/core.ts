import type { CellRange } from "../../../sheets";
import type { ChangeSource, EventBatch, LineShift, ModelEvent } from "../api/events";
import type { Outcome } from "../api/modelError";
import type { ModelOptions } from "../api/opening";
import { Calculator } from "../calculation/calculator";
import type { Cell, CellRows } from "./cell";
import { reversed, type Change } from "./change";
import { eventsOf } from "./eventsOf";
import { History, type Transaction } from "./history";
import type { SheetProperties, SheetState } from "./sheetState";
import { idAt, type WorkbookState } from "./workbookState";

interface Running {
  readonly label: string;
  readonly source: ChangeSource;
  readonly changes: Change[];
  readonly told: ModelEvent[];
}

/** The state of a workbook, and the only way to change it: every change is recorded, calculated and told. */
export class Core {
  readonly calculator: Calculator;
  /** Grows with every change: what was derived from another version is out of date. */
  version = 0;
  private readonly history = new History();
  private readonly listeners = new Set<(batch: EventBatch) => void>();
  private running: Running | undefined;
  private verb = 0;
  private nextId: number;

  /** What a workbook puts right by itself after each verb that changed it. */
  settle: () => void = () => undefined;

  /** Sheets and XML parts of the first state have the ids `idAt` gives to the first numbers. */
  constructor(
    public state: WorkbookState,
    private readonly options: ModelOptions,
  ) {
    this.calculator = new Calculator(() => this.state, options.clock);
    this.nextId = state.sheets.length + state.customXml.length;
  }

  /** The local date and time, e.g. "2023-06-20T08:30:00". */
  now(): string {
    return this.options.clock();
  }

  get undoLabel(): string | undefined {
    return this.history.undoLabel;
  }

  get redoLabel(): string | undefined {
    return this.history.redoLabel;
  }

  /** Who runs the present transaction. */
  get source(): ChangeSource {
    return this.running?.source ?? "user";
  }

  sheet(id: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }

  /** An id that was not used before. */
  newId(): string {
    return idAt(this.nextId++);
  }

  subscribe(listener: (batch: EventBatch) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  transact<T>(label: string, source: ChangeSource, work: () => T): T {
    if (this.running) return work();
    const running: Running = { label, source, changes: [], told: [] };
    this.running = running;
    try {
      return work();
    } finally {
      this.running = undefined;
      if (running.changes.length > 0) this.history.add(running);
      this.tell(running, running.told);
    }
  }

  /** A verb: a transaction of its own where none runs; when it is refused midway, what it did is taken back. */
  attempt<T>(label: string, work: () => Outcome<T>): Outcome<T> {
    return this.transact(label, "user", () => {
      this.verb += 1;
      const changes = this.running?.changes ?? [];
      const start = changes.length;
      const outcome = work();
      if (!outcome.ok) this.takeBack(changes.splice(start));
      else if (changes.length > start) this.settle();
      return outcome;
    });
  }

  /** What comes of work whose changes are all taken back: a way to ask "what if". */
  tryOn<T>(work: () => T): T {
    return this.transact("", this.source, () => {
      const changes = this.running?.changes ?? [];
      const start = changes.length;
      try {
        return work();
      } finally {
        this.takeBack(changes.splice(start));
      }
    });
  }

  /** Puts a sheet in front; no change of the workbook, so it cannot be undone. */
  show(sheetId: string): void {
    if (this.state.activeSheetId === sheetId) return;
    this.state = { ...this.state, activeSheetId: sheetId };
    this.mention({ kind: "sheetActivated", sheetId });
  }

  /** Selects cells of a sheet; no change of the workbook either. */
  select(sheet: SheetState, selection: SheetState["selection"]): void {
    sheet.selection = selection;
    this.mention({ kind: "selectionChanged", sheetId: sheet.id, range: selection.range });
  }

  setCell(
    sheet: SheetState,
    place: { readonly rowIndex: number; readonly columnIndex: number },
    after: Cell | undefined,
  ): void {
    const { rowIndex, columnIndex } = place;
    const before = sheet.cells.get(rowIndex)?.get(columnIndex);
    if (before === undefined && after === undefined) return;
    this.make({ kind: "cell", sheet, rowIndex, columnIndex, before, after, verb: this.verb });
  }

  setRows(
    sheet: SheetState,
    after: CellRows,
    why: { readonly shift: LineShift } | { readonly sorted: CellRange },
  ): void {
    this.make({ kind: "rows", sheet, before: sheet.cells, after, why });
  }

  setSheet(sheet: SheetState, after: Partial<SheetProperties>): void {
    this.make({ kind: "sheet", sheet, before: pick(sheet.properties, after), after });
  }

  setWorkbook(after: Partial<WorkbookState>): void {
    this.make({ kind: "workbook", before: pick(this.state, after), after });
  }

  /** Tells of something that is no change. */
  private mention(event: ModelEvent): void {
    this.transact("", this.source, () => this.running?.told.push(event));
  }

  undo(): boolean {
    return this.replay(this.history.takeBack());
  }

  redo(): boolean {
    return this.replay(this.history.bringBack());
  }

  recalculate(): void {
    const sheetIds = this.calculator.recalculate();
    this.version += 1;
    this.tell({ label: "", source: "user", changes: [] }, [{ kind: "calculated", sheetIds }]);
  }

  private make(change: Change): void {
    if (!this.running) throw new Error("A change outside a transaction");
    this.running.changes.push(change);
    this.apply(change);
  }

  private readonly apply = (change: Change): void => {
    this.version += 1;
    switch (change.kind) {
      case "cell":
        applyCell(change);
        return this.calculator.cellChanged(change.sheet, change.rowIndex, change.columnIndex);
      case "rows":
        change.sheet.cells = change.after;
        return this.calculator.reset();
      case "sheet":
        change.sheet.properties = { ...change.sheet.properties, ...change.after };
        return this.calculator.propertiesChanged(change.after);
      case "workbook":
        this.state = withSheetInFront({ ...this.state, ...change.after });
        return this.calculator.workbookChanged(change.after);
    }
  };

  private takeBack(changes: readonly Change[]): void {
    changes.map(reversed).reverse().forEach(this.apply);
  }

  /** As Excel does, an undone or repeated change is brought into sight. */
  private replay(transaction: Transaction | undefined): boolean {
    if (!transaction || this.running) return false;
    const before = this.state.activeSheetId;
    transaction.changes.forEach(this.apply);
    const sheetId = shownAfter(this.state, transaction.changes);
    this.state = { ...this.state, activeSheetId: sheetId };
    const shown: readonly ModelEvent[] =
      sheetId === before ? [] : [{ kind: "sheetActivated", sheetId }];
    this.tell(transaction, shown);
    return true;
  }

  private tell({ label, source, changes }: Transaction, told: readonly ModelEvent[]): void {
    const sheetIds = this.calculator.takeDirtySheets();
    const calculated: readonly ModelEvent[] =
      sheetIds.length > 0 ? [{ kind: "calculated", sheetIds }] : [];
    const events = [...eventsOf(changes), ...told, ...calculated];
    if (events.length === 0) return;
    for (const listener of [...this.listeners]) listener({ label, source, events });
  }
}

function applyCell(change: Extract<Change, { readonly kind: "cell" }>): void {
  const { cells } = change.sheet;
  const row = cells.get(change.rowIndex) ?? new Map<number, Cell>();
  if (change.after) row.set(change.columnIndex, change.after);
  else row.delete(change.columnIndex);
  if (row.size > 0) cells.set(change.rowIndex, row);
  else cells.delete(change.rowIndex);
}

/** A state whose active sheet is one that it has and that can be seen. */
function withSheetInFront(state: WorkbookState): WorkbookState {
  const visible = state.sheets.filter(({ properties }) => properties.visibility === "visible");
  if (visible.some(({ id }) => id === state.activeSheetId)) return state;
  return { ...state, activeSheetId: visible[0]?.id ?? state.activeSheetId };
}

/** The sheet on which the last of some changes can be seen; the active one where none can. */
function shownAfter({ sheets, activeSheetId }: WorkbookState, changes: readonly Change[]): string {
  const touched = changes.flatMap((change) => (change.kind === "workbook" ? [] : [change.sheet]));
  const seen = touched.filter(
    (sheet) => sheets.includes(sheet) && sheet.properties.visibility === "visible",
  );
  return seen.some(({ id }) => id === activeSheetId)
    ? activeSheetId
    : (seen.at(-1)?.id ?? activeSheetId);
}

/** The present values of the properties that a patch names. */
function pick<T extends object>(whole: T, named: Partial<T>): Partial<T> {
  const values: Partial<T> = {};
  for (const [key] of Object.entries(named))
    Object.assign(values, { [key]: Reflect.get(whole, key) });
  return values;
}
