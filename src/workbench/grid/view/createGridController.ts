import { isOneCell, sameRange, type CellPosition, type CellRange } from "../../../sheets";
import type { WorkbookModel } from "../../model";
import type { Selection } from "../selection/selection";
import { createStore } from "../store";
import { tell, type Ask } from "./ask";
import { commitEntry } from "./commitEntry";
import type { Entry, GridController, GridState } from "./gridController";
import { createScenes } from "./scene";

/** The controller of a workbook's grid; `ask` shows a question and waits for its answer. */
export function createGridController(model: WorkbookModel, ask: Ask): GridController {
  const state = createStore<GridState>({ entry: undefined, copied: undefined, corner: undefined });
  const scenes = createScenes(model);
  const focusers = new Set<() => void>();
  const controller: GridController = {
    model,
    scenes,
    state,
    ask,
    selection: () => selectionOf(model, state.get()),
    select({ active, focus, range }) {
      const { id } = model.activeSheet;
      state.set({ corner: { sheetId: id, range, focus } });
      model.select(id, range, active);
    },
    begin: (options) => begin(controller, options),
    type(text) {
      const { entry } = state.get();
      if (entry) state.set({ entry: { ...entry, text } });
    },
    commit: (then) => commitEntry(controller, then),
    cancel: () => state.set({ entry: undefined }),
    focus: () => focusers.forEach((take) => take()),
    onFocus(listener) {
      focusers.add(listener);
      return () => focusers.delete(listener);
    },
    report(outcome) {
      if (!outcome.ok) void tell(ask, outcome.error);
      return outcome.ok;
    },
  };
  return controller;
}

/** The selection of the active sheet; where an add-in selected, the corner away from the active cell is the moving one. */
function selectionOf(model: WorkbookModel, { corner }: GridState): Selection {
  const { id, selection, mergeAt } = model.activeSheet;
  const { activeCell } = selection;
  const merge = isOneCell(selection.range) && mergeAt(activeCell.rowIndex, activeCell.columnIndex);
  const range = merge || selection.range;
  const isOurs = corner?.sheetId === id && sameRange(corner.range, range);
  return { active: activeCell, focus: isOurs ? corner.focus : farCorner(range, activeCell), range };
}

const farCorner = (range: CellRange, active: CellPosition): CellPosition => ({
  rowIndex: active.rowIndex === range.bottom ? range.top : range.bottom,
  columnIndex: active.columnIndex === range.right ? range.left : range.right,
});

function begin(
  controller: GridController,
  { text, from }: { readonly text?: string; readonly from: Entry["from"] },
): boolean {
  const { model, state } = controller;
  const { entry } = state.get();
  if (entry) {
    state.set({ entry: { ...entry, mode: "edit", from } });
    return true;
  }
  const sheet = model.activeSheet;
  const { active } = controller.selection();
  if (!sheet.isEditable(active.rowIndex, active.columnIndex)) {
    void tell(controller.ask, { code: "sheetProtected" });
    return false;
  }
  const mode = text === undefined ? "edit" : "enter";
  const start = text ?? sheet.editText(active.rowIndex, active.columnIndex);
  state.set({ entry: { sheetId: sheet.id, cell: active, text: start, mode, from } });
  return true;
}
