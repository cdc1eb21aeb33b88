import { holdsCell, type CellStyle } from "../../../sheets";
import { formatColorOf } from "../entry/formatValue";
import type { Core } from "../state/core";
import { styleAt } from "../state/cellStyle";
import type { PlacedFormat, SheetState } from "../state/sheetState";
import { patchStyle } from "../state/styles";
import { offsetIn } from "./choices";

/** A cell's looks: its style, the colour that its number format asks for, and over both the conditional formats that are true. */
export function shownStyleAt(
  core: Core,
  sheet: SheetState,
  [rowIndex, columnIndex]: readonly [number, number],
): CellStyle {
  const style = styleAt(sheet, rowIndex, columnIndex);
  const value = core.calculator.value(sheet, rowIndex, columnIndex);
  const fontColor = formatColorOf(value, style.numberFormat ?? "General");
  const colored = fontColor === undefined ? style : patchStyle(style, { fontColor });
  let conditional: CellStyle = {};
  for (const { range, format } of sheet.properties.conditionalFormats) {
    if (!holdsCell(range, rowIndex, columnIndex)) continue;
    if (!isTrue(core, sheet, { range, format, rowIndex, columnIndex })) continue;
    conditional = { ...format.style, ...conditional };
    if (format.stopIfTrue) break;
  }
  return patchStyle(colored, conditional);
}

function isTrue(
  core: Core,
  sheet: SheetState,
  place: PlacedFormat & { readonly rowIndex: number; readonly columnIndex: number },
): boolean {
  const { range, format, ...cell } = place;
  const offset = offsetIn(range, cell);
  const value = core.calculator.evaluate(format.formula, { sheet, cell, offset });
  return typeof value === "number" ? value !== 0 : value === true;
}
