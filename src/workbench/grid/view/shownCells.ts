import type { SheetModel, WorkbookModel } from "../../model";
import type { ShownCell } from "../painting/picture";

/** What cells show, worked out once and kept until the workbook changes. */
export interface ShownCells {
  at(sheet: SheetModel, rowIndex: number, columnIndex: number): ShownCell | undefined;
  /** Counts the changes that may alter what cells show or where they lie. */
  readonly version: number;
}

const columnsOfKey = 2 ** 14;

/** The shown cells of a workbook; lives as long as the workbook does. */
export function createShownCells(model: WorkbookModel): ShownCells {
  const kept = new Map<string, Map<number, ShownCell | undefined>>();
  let version = 0;
  model.subscribe(({ events }) => {
    if (events.every(({ kind }) => kind === "selectionChanged" || kind === "sheetActivated"))
      return;
    version += 1;
    kept.clear();
  });
  return {
    get version() {
      return version;
    },
    at(sheet, rowIndex, columnIndex) {
      const cells = kept.get(sheet.id) ?? new Map<number, ShownCell | undefined>();
      kept.set(sheet.id, cells);
      const key = rowIndex * columnsOfKey + columnIndex;
      if (!cells.has(key)) cells.set(key, shownCell(sheet, rowIndex, columnIndex));
      return cells.get(key);
    },
  };
}

/** A cell without text, fill and borders shows nothing. */
function shownCell(
  sheet: SheetModel,
  rowIndex: number,
  columnIndex: number,
): ShownCell | undefined {
  const text = sheet.text(rowIndex, columnIndex);
  const style = sheet.shownStyle(rowIndex, columnIndex);
  if (text === "" && !style.fill && !style.borders) return undefined;
  const value = sheet.value(rowIndex, columnIndex);
  const kind =
    typeof value === "number" ? "number" : typeof value === "string" ? "text" : "logical";
  return { text, kind, style };
}
