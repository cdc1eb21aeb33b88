import { isOneCell, type CellRange } from "../../../sheets";
import type { LineShift } from "../api/events";
import type { LineFormat } from "../api/parts";
import { moveRelative, shiftFormula } from "../formula/rewrite";
import type { Cell, CellRows } from "../state/cell";
import type { Core } from "../state/core";
import type { SheetProperties, SheetState } from "../state/sheetState";
import { shiftIndex, shiftRange } from "../state/shift";
import { mapPlaced, type Placed } from "./placed";
import { rewriteAll } from "./rewriteAll";

/** Puts in or takes out rows or columns: cells, ranges and formulas of the whole workbook move along. */
export function shiftLines(core: Core, sheet: SheetState, shift: LineShift): void {
  const { name } = sheet.properties;
  core.setSheet(sheet, reanchored(sheet.properties, shift));
  rewriteAll(core, (formula, home) => shiftFormula(formula, { home, shifted: name }, shift));
  core.setRows(sheet, shiftedCells(sheet.cells, shift), { shift });
  core.setSheet(sheet, shiftedProperties(sheet.properties, shift));
}

function shiftedCells(cells: CellRows, shift: LineShift): CellRows {
  if (shift.axis === "row") return shiftedMap(cells, shift, (row) => new Map(row));
  const rows: CellRows = new Map();
  for (const [rowIndex, row] of cells) {
    const moved = shiftedMap<Cell, Cell>(row, shift, (cell) => cell);
    if (moved.size > 0) rows.set(rowIndex, moved);
  }
  return rows;
}

function shiftedMap<T, U>(
  lines: ReadonlyMap<number, T>,
  shift: LineShift,
  copy: (line: T) => U,
): Map<number, U> {
  const moved = new Map<number, U>();
  for (const [index, line] of lines) {
    const target = shiftIndex(index, shift);
    if (target !== undefined) moved.set(target, copy(line));
  }
  return moved;
}

/** Where the cell that a range's formulas are written for goes, they are written for the first one that stays. */
function reanchored(
  { rules, conditionalFormats }: SheetProperties,
  shift: LineShift,
): Partial<SheetProperties> {
  if (shift.kind === "insert") return {};
  return {
    rules: rules.map((one) => anchored(one, shift)),
    conditionalFormats: conditionalFormats.map((one) => anchored(one, shift)),
  };
}

function anchored<P extends Placed>(placed: P, { axis, at, count }: LineShift): P {
  const first = axis === "row" ? placed.range.top : placed.range.left;
  if (first < at || first >= at + count) return placed;
  const step = at + count - first;
  return mapPlaced(placed, (formula) =>
    axis === "row" ? moveRelative(formula, step, 0) : moveRelative(formula, 0, step),
  );
}

function shiftedProperties(
  properties: SheetProperties,
  shift: LineShift,
): Partial<SheetProperties> {
  const { merges, rules, conditionalFormats, tables, charts, autoFilter, print } = properties;
  const axis = shift.axis === "row" ? "rows" : "columns";
  return {
    [axis]: shiftedFormats(properties[axis], shift),
    merges: merges.flatMap((area) => moved(area, shift)).filter((area) => !isOneCell(area)),
    rules: rules.flatMap((one) => movedWith(one, shift)),
    conditionalFormats: conditionalFormats.flatMap((one) => movedWith(one, shift)),
    tables: tables.flatMap((one) => movedWith(one, shift)),
    charts: charts.flatMap((one) => movedWith(one, shift)),
    autoFilter: autoFilter && shiftRange(autoFilter, shift),
    print: print && shiftedPrint(print, shift),
  };
}

const moved = (range: CellRange, shift: LineShift): readonly CellRange[] => {
  const after = shiftRange(range, shift);
  return after ? [after] : [];
};

const movedWith = <T extends { readonly range: CellRange }>(
  placed: T,
  shift: LineShift,
): readonly T[] => moved(placed.range, shift).map((range) => ({ ...placed, range }));

/** New lines look like the one before them, and belong to its group where the one behind them does too. */
function shiftedFormats(
  lines: ReadonlyMap<number, LineFormat>,
  shift: LineShift,
): ReadonlyMap<number, LineFormat> {
  const after = shiftedMap<LineFormat, LineFormat>(lines, shift, (line) => line);
  const before = lines.get(shift.at - 1);
  if (shift.kind === "delete" || !before) return after;
  const { size, style, outlineLevel = 0 } = before;
  const level = Math.min(outlineLevel, lines.get(shift.at)?.outlineLevel ?? 0);
  const inherited: LineFormat = {
    ...(size !== undefined && { size }),
    ...(style && { style }),
    ...(level > 0 && { outlineLevel: level }),
  };
  for (let index = shift.at; index < shift.at + shift.count; index++) after.set(index, inherited);
  return after;
}

type Print = NonNullable<SheetProperties["print"]>;

function shiftedPrint(print: Print, shift: LineShift): Print {
  const { printArea, repeatRows, ...others } = print;
  return {
    ...others,
    ...address("printArea", printArea, shift),
    ...address("repeatRows", repeatRows, shift),
  };
}

/** An address such as "A1:N60" or "8:9" after a shift; nothing where nothing is left of it. */
function address(
  key: "printArea" | "repeatRows",
  text: string | undefined,
  shift: LineShift,
): Partial<Print> {
  if (text === undefined) return {};
  const after = shiftFormula(text, { home: "", shifted: "" }, shift);
  return after.includes("#REF!") ? {} : { [key]: after };
}
