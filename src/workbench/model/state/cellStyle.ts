import type { CellStyle } from "../../../sheets";
import type { SheetState } from "./sheetState";
import { completeStyle } from "./styles";

/** The format that a cell shows: its own, else its row's, else its column's, else its sheet's; interned, with its font named. */
export function styleAt(
  { cells, properties }: SheetState,
  rowIndex: number,
  columnIndex: number,
): CellStyle {
  const own = cells.get(rowIndex)?.get(columnIndex)?.style;
  return completeStyle(own ?? lineStyleAt(properties, rowIndex, columnIndex));
}

/** The format that a cell without one of its own has. */
export const lineStyleAt = (
  { rows, columns, baseStyle }: SheetState["properties"],
  rowIndex: number,
  columnIndex: number,
): CellStyle => rows.get(rowIndex)?.style ?? columns.get(columnIndex)?.style ?? baseStyle;
