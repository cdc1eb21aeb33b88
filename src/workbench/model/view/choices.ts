import type { CellValue } from "../../../shared";
import { holdsCell, type CellPosition } from "../../../sheets";
import { formatValue } from "../entry/formatValue";
import type { Core } from "../state/core";
import type { PlacedRule, SheetState } from "../state/sheetState";

/** The rule that a cell is under. */
export const placedRuleAt = (
  { properties }: SheetState,
  { rowIndex, columnIndex }: CellPosition,
): PlacedRule | undefined =>
  properties.rules.find(({ range }) => holdsCell(range, rowIndex, columnIndex));

/** How far a cell lies from the one that the formulas of a range are written for. */
export const offsetIn = (
  { top, left }: PlacedRule["range"],
  { rowIndex, columnIndex }: CellPosition,
): { readonly rows: number; readonly columns: number } => ({
  rows: rowIndex - top,
  columns: columnIndex - left,
});

/** The choices of a cell's drop-down; undefined where its rule is no list, or where the list's formula leads nowhere. */
export function choicesOf(
  core: Core,
  sheet: SheetState,
  cell: CellPosition,
): readonly string[] | undefined {
  const placed = placedRuleAt(sheet, cell);
  const condition = placed?.rule.condition;
  if (condition?.kind === "list") return condition.values;
  if (!placed || condition?.kind !== "listRange") return undefined;
  const offset = offsetIn(placed.range, cell);
  const values: readonly CellValue[] = core.calculator.evaluateList(condition.formula, {
    sheet,
    cell,
    offset,
  });
  return values
    .map((value) => formatValue(value, "General", core.state.date1904))
    .filter((text) => text !== "");
}
