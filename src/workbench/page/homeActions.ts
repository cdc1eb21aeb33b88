import {
  menuClipboard,
  sortSelection,
  styleSelection,
  toggleStyle,
  type GridController,
} from "../grid";

export type HomeAction =
  | "undo"
  | "redo"
  | "cut"
  | "copy"
  | "paste"
  | "bold"
  | "italic"
  | "underline"
  | "alignLeft"
  | "alignCenter"
  | "alignRight"
  | "wrap"
  | "merge"
  | "percent"
  | "thousands"
  | "generalNumber"
  | "textNumber"
  | "insertRows"
  | "deleteRows"
  | "sortUp"
  | "sortDown";

/** What the home tab's buttons do to the selection, once what is being typed has been entered. */
export function homeActions(controller: GridController): Readonly<Record<HomeAction, () => void>> {
  const { model } = controller;
  const clipboard = menuClipboard(controller);
  const after = (act: () => void) => () => {
    if (controller.commit()) act();
  };
  const format = (numberFormat: string) =>
    after(() => styleSelection(controller, { numberFormat }));
  const align = (horizontal: "left" | "center" | "right") =>
    after(() => styleSelection(controller, { horizontal }));
  return {
    undo: after(() => void model.undo()),
    redo: after(() => void model.redo()),
    cut: after(clipboard.cut),
    copy: after(clipboard.copy),
    paste: after(clipboard.paste),
    bold: after(() => toggleStyle(controller, "bold")),
    italic: after(() => toggleStyle(controller, "italic")),
    underline: after(() => toggleStyle(controller, "underline")),
    alignLeft: align("left"),
    alignCenter: align("center"),
    alignRight: align("right"),
    wrap: after(() => toggleStyle(controller, "wrap")),
    merge: after(() => toggleMerge(controller)),
    percent: format("0.00%"),
    thousands: format("#,##0"),
    generalNumber: format("General"),
    textNumber: format("@"),
    insertRows: after(() => changeRows(controller, "insertRows")),
    deleteRows: after(() => changeRows(controller, "deleteRows")),
    sortUp: after(() => sortSelection(controller, "up")),
    sortDown: after(() => sortSelection(controller, "down")),
  };
}

function toggleMerge(controller: GridController): void {
  const { model } = controller;
  const { active, range } = controller.selection();
  const { id } = model.activeSheet;
  const isMerged = model.activeSheet.mergeAt(active.rowIndex, active.columnIndex) !== undefined;
  controller.report(isMerged ? model.unmerge(id, range) : model.merge(id, range));
}

function changeRows(controller: GridController, verb: "insertRows" | "deleteRows"): void {
  const { model } = controller;
  const { top, bottom } = controller.selection().range;
  controller.report(model[verb](model.activeSheet.id, top, bottom - top + 1));
}
