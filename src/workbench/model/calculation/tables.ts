import { holdsCell, type CellPosition } from "../../../sheets";
import type { PlacedTable, SheetState } from "../state/sheetState";
import type { WorkbookState } from "../state/workbookState";
import { toText } from "./coerce";
import { isSameText } from "./compare";
import type { AreaValue } from "./value";

/** A table with the sheet it stands on. */
export interface FoundTable extends PlacedTable {
  readonly sheet: SheetState;
}

/** The table of a name, whatever its case. */
export function tableNamed({ sheets }: WorkbookState, name: string): FoundTable | undefined {
  for (const sheet of sheets) {
    const placed = sheet.properties.tables.find(({ table }) => isSameText(table.name, name));
    if (placed) return { ...placed, sheet };
  }
  return undefined;
}

/** The table that a cell belongs to. */
export function tableAround(sheet: SheetState, cell: CellPosition): FoundTable | undefined {
  const placed = sheet.properties.tables.find(({ range }) =>
    holdsCell(range, cell.rowIndex, cell.columnIndex),
  );
  return placed && { ...placed, sheet };
}

/** A table's rows without its header. */
export const dataOf = ({ sheet, range }: FoundTable): AreaValue => ({
  kind: "area",
  sheet,
  range: { ...range, top: range.top + 1 },
});

export const headerOf = ({ sheet, range }: FoundTable): AreaValue => ({
  kind: "area",
  sheet,
  range: { ...range, bottom: range.top },
});

/** The index on the sheet of a column by its header's text; undefined where there is none. */
export function tableColumn({ sheet, range }: FoundTable, header: string): number | undefined {
  const headers = sheet.cells.get(range.top);
  for (let columnIndex = range.left; columnIndex <= range.right; columnIndex++) {
    const text = toText(headers?.get(columnIndex)?.value ?? null);
    if (typeof text === "string" && isSameText(text, header)) return columnIndex;
  }
  return undefined;
}
