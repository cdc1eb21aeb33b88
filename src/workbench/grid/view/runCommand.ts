import type { CellRange } from "../../../sheets";
import type { StylePatch } from "../../model";
import type { GridCommand } from "../input/keyCommand";
import { advance, move, moveTo, type Reach } from "../selection/move";
import { selectAll, selectColumns, selectRows } from "../selection/selection";
import type { GridController } from "./gridController";

/** Commands that need more than the workbook: what floats over the grid, and the page. */
export interface Surroundings {
  /** Rows that fit into the scrolled part of the view. */
  rowsPerPage(): number;
  openList(): void;
  openMenu(): void;
  save(): void;
}

/** Does what a key asked for, while nothing is being typed. */
export function runCommand(
  controller: GridController,
  command: GridCommand,
  around: Surroundings,
): void {
  const { terrain } = controller.scenes.active();
  const from = controller.selection();
  switch (command.kind) {
    case "move": {
      const reach: Reach =
        command.reach === "page" ? { cells: around.rowsPerPage() } : command.reach;
      return controller.select(move(terrain, from, { ...command, reach }));
    }
    case "moveTo":
      return controller.select(moveTo(terrain, from, command));
    case "advance":
      return controller.select(advance(terrain, from, command.direction));
    case "switchSheet":
      return switchSheet(controller, command.step);
    default:
      return simpleCommands[command.kind](controller, around);
  }
}

type SimpleKind = Exclude<GridCommand["kind"], "move" | "moveTo" | "advance" | "switchSheet">;

const simpleCommands: Readonly<
  Record<SimpleKind, (controller: GridController, around: Surroundings) => void>
> = {
  clear: (controller) => clearContents(controller),
  clearAndEdit: (controller) => void controller.begin({ text: "", from: "cell" }),
  edit: (controller) => void controller.begin({ from: "cell" }),
  selectAll: (controller) =>
    controller.select(selectAll(controller.scenes.active().terrain, controller.selection())),
  selectRows: (controller) => {
    const { range } = controller.selection();
    controller.select(selectRows(controller.scenes.active().terrain, range.top, range.bottom));
  },
  selectColumns: (controller) => {
    const { range } = controller.selection();
    controller.select(selectColumns(controller.scenes.active().terrain, range.left, range.right));
  },
  undo: ({ model }) => void model.undo(),
  redo: ({ model }) => void model.redo(),
  bold: (controller) => toggleStyle(controller, "bold"),
  italic: (controller) => toggleStyle(controller, "italic"),
  underline: (controller) => toggleStyle(controller, "underline"),
  forgetCopy: ({ state }) => state.set({ copied: undefined }),
  openList: (_, around) => around.openList(),
  openMenu: (_, around) => around.openMenu(),
  save: (_, around) => around.save(),
};

/** Empties the selected cells. */
export function clearContents(controller: GridController): void {
  const { model } = controller;
  controller.report(model.clear(model.activeSheet.id, controller.selection().range, "contents"));
}

/** Lays a patch over the selected cells' styles. */
export function styleSelection(controller: GridController, patch: StylePatch): void {
  const { model } = controller;
  const range: CellRange = controller.selection().range;
  controller.report(model.applyStyle(model.activeSheet.id, range, patch));
}

/** Turns a look on where the active cell lacks it, else off. */
export function toggleStyle(
  controller: GridController,
  property: "bold" | "italic" | "underline" | "strikethrough" | "wrap",
): void {
  const { active } = controller.selection();
  const style = controller.model.activeSheet.style(active.rowIndex, active.columnIndex);
  styleSelection(controller, { [property]: !style[property] });
}

/** Shows the next or the previous visible sheet. */
function switchSheet({ model }: GridController, step: 1 | -1): void {
  const visible = model.sheets.filter(({ visibility }) => visibility === "visible");
  const at = visible.findIndex(({ id }) => id === model.activeSheet.id);
  const next = visible[at + step];
  if (next) model.activate(next.id);
}
