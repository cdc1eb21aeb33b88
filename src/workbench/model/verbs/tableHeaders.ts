import { isCellError, type CellValue } from "../../../shared";
import type { Core } from "../state/core";
import type { PlacedTable, SheetState } from "../state/sheetState";
import { cellAt, writeContent } from "./writeCell";

/** What Excel in Vietnamese calls a column without a header. */
const UNNAMED = "Cột";

/** Gives every column of every table a header text of its own, as Excel does after whatever was done to it. */
export function mendTableHeaders(core: Core): void {
  for (const sheet of core.state.sheets) {
    for (const { range } of sheet.properties.tables) mend(core, sheet, range);
  }
}

function mend(core: Core, sheet: SheetState, { top, left, right }: PlacedTable["range"]): void {
  const taken = new Set<string>();
  for (let columnIndex = left; columnIndex <= right; columnIndex++) {
    const cell = cellAt(sheet, top, columnIndex);
    const text = headerText(core.calculator.value(sheet, top, columnIndex));
    const header = freeHeader(text, columnIndex - left + 1, taken);
    taken.add(header.toLowerCase());
    if (cell?.value === header) continue;
    writeContent(core, { sheet, rowIndex: top, columnIndex }, { value: header });
  }
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

function freeHeader(text: string, ordinal: number, taken: ReadonlySet<string>): string {
  const isTaken = (header: string): boolean => taken.has(header.toLowerCase());
  const usual = text === "" ? `${UNNAMED}${ordinal}` : text;
  if (!isTaken(usual)) return usual;
  for (let number = 2; ; number++) {
    if (!isTaken(`${text || UNNAMED}${number}`)) return `${text || UNNAMED}${number}`;
  }
}
