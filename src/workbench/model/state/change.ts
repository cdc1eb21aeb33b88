import type { CellRange } from "../../../sheets";
import type { LineShift } from "../api/events";
import type { Cell, CellRows } from "./cell";
import type { SheetProperties, SheetState } from "./sheetState";
import type { WorkbookState } from "./workbookState";

/** One step of a transaction, with what it takes to undo and to redo it. */
export type Change =
  | {
      readonly kind: "cell";
      readonly sheet: SheetState;
      readonly rowIndex: number;
      readonly columnIndex: number;
      readonly before: Cell | undefined;
      readonly after: Cell | undefined;
      /** Cells that one verb changed share a number: together they are one event. */
      readonly verb: number;
    }
  | {
      /** All cells of a sheet at once. */
      readonly kind: "rows";
      readonly sheet: SheetState;
      readonly before: CellRows;
      readonly after: CellRows;
      readonly why: { readonly shift: LineShift } | { readonly sorted: CellRange };
    }
  | {
      readonly kind: "sheet";
      readonly sheet: SheetState;
      readonly before: Partial<SheetProperties>;
      readonly after: Partial<SheetProperties>;
    }
  | {
      readonly kind: "workbook";
      readonly before: Partial<WorkbookState>;
      readonly after: Partial<WorkbookState>;
    };

/** The change that takes a change back. */
export function reversed(change: Change): Change {
  const swapped = { before: change.after, after: change.before };
  if (change.kind === "rows" && "shift" in change.why) {
    const { shift } = change.why;
    const kind = shift.kind === "insert" ? "delete" : "insert";
    return {
      ...change,
      before: change.after,
      after: change.before,
      why: { shift: { ...shift, kind } },
    };
  }
  return Object.assign({ ...change }, swapped);
}
