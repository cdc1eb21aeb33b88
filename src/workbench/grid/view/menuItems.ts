import type { MenuItem } from "../menus/contextMenu";
import type { Lines, Outcome } from "../../model";
import { gridTexts } from "../texts";
import type { GridController } from "./gridController";
import { clearContents } from "./runCommand";
import { sortSelection } from "./sortSelection";

/** What the clipboard entries of the menu do. */
export interface MenuClipboard {
  cut(): void;
  copy(): void;
  paste(): void;
}

/** The context menu of the selection: of cells, or of whole rows or columns. */
export function menuItems(
  controller: GridController,
  clipboard: MenuClipboard,
): readonly MenuItem[] {
  return [
    { id: "cut", label: gridTexts.cut, shortcut: "Ctrl+X", run: clipboard.cut },
    { id: "copy", label: gridTexts.copy, shortcut: "Ctrl+C", run: clipboard.copy },
    { id: "paste", label: gridTexts.paste, shortcut: "Ctrl+V", run: clipboard.paste },
    ...lineItems(controller),
    {
      id: "clear",
      label: gridTexts.clear,
      shortcut: "Delete",
      startsGroup: true,
      run: () => clearContents(controller),
    },
    ...sortItems(controller),
    ...visibilityItems(controller),
  ];
}

function lineItems(controller: GridController): readonly MenuItem[] {
  const { model } = controller;
  const { rows, columns } = selectedLines(controller);
  const rowItems: readonly MenuItem[] = [
    action(controller, "insertRows", () =>
      model.insertRows(rows.sheetId, rows.first, countOf(rows)),
    ),
    action(controller, "deleteRows", () =>
      model.deleteRows(rows.sheetId, rows.first, countOf(rows)),
    ),
  ];
  const columnItems: readonly MenuItem[] = [
    action(controller, "insertColumns", () =>
      model.insertColumns(columns.sheetId, columns.first, countOf(columns)),
    ),
    action(controller, "deleteColumns", () =>
      model.deleteColumns(columns.sheetId, columns.first, countOf(columns)),
    ),
  ];
  return grouped(byShape(controller, rowItems, columnItems));
}

function sortItems(controller: GridController): readonly MenuItem[] {
  return grouped([
    { id: "sortUp", label: gridTexts.sortUp, run: () => sortSelection(controller, "up") },
    { id: "sortDown", label: gridTexts.sortDown, run: () => sortSelection(controller, "down") },
  ]);
}

function visibilityItems(controller: GridController): readonly MenuItem[] {
  const { model } = controller;
  const { rows, columns } = selectedLines(controller);
  return grouped(
    byShape(
      controller,
      [
        action(controller, "hideRows", () => model.setHidden(rows, true)),
        action(controller, "showRows", () => model.setHidden(rows, false)),
        action(controller, "fitRow", () => model.resize(rows, undefined)),
      ],
      [
        action(controller, "hideColumns", () => model.setHidden(columns, true)),
        action(controller, "showColumns", () => model.setHidden(columns, false)),
        action(controller, "fitColumn", () => model.autofit(columns)),
      ],
    ),
  );
}

type LineAction =
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "hideRows"
  | "showRows"
  | "fitRow"
  | "hideColumns"
  | "showColumns"
  | "fitColumn";

const action = (controller: GridController, id: LineAction, run: () => Outcome): MenuItem => ({
  id,
  label: gridTexts[id],
  run: () => void controller.report(run()),
});

const grouped = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.map((item, index) => (index === 0 ? { ...item, startsGroup: true } : item));

/** Whole rows have the rows' entries, whole columns the columns', cells both. */
function byShape(
  controller: GridController,
  rowItems: readonly MenuItem[],
  columnItems: readonly MenuItem[],
): readonly MenuItem[] {
  const { range } = controller.selection();
  const { rows, columns } = controller.scenes.active().terrain;
  if (range.right - range.left === columns.count - 1) return rowItems;
  if (range.bottom - range.top === rows.count - 1) return columnItems;
  return [...rowItems, ...columnItems];
}

function selectedLines(controller: GridController): {
  readonly rows: Lines;
  readonly columns: Lines;
} {
  const { range } = controller.selection();
  const sheetId = controller.model.activeSheet.id;
  return {
    rows: { sheetId, axis: "row", first: range.top, last: range.bottom },
    columns: { sheetId, axis: "column", first: range.left, last: range.right },
  };
}

const countOf = ({ first, last }: Lines): number => last - first + 1;
