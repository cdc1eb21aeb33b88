import { intersects, type CellRange } from "../../../sheets";
import type { Outcome } from "../api/modelError";
import type { SortKey } from "../api/verbs";
import { compareScalars } from "../calculation/compare";
import { isError } from "../calculation/value";
import { moveRelative } from "../formula/rewrite";
import type { CellValue } from "../../../shared";
import { copyRows, type Cell } from "../state/cell";
import type { Core } from "../state/core";
import type { SheetState } from "../state/sheetState";
import { DONE, firstRefusal, refuse } from "./onSheet";
import { lockedCells, protectedFrom } from "./protection";
import { cellAt } from "./writeCell";

interface Sorting {
  readonly keys: readonly SortKey[];
  readonly hasHeaders?: boolean;
}

/** Sorts the rows of a range: numbers before texts (in Vietnamese order) before logical values before errors, blanks last. */
export function sortRows(
  core: Core,
  { sheet, range }: { readonly sheet: SheetState; readonly range: CellRange },
  { keys, hasHeaders = false }: Sorting,
): Outcome {
  const body = hasHeaders ? { ...range, top: range.top + 1 } : range;
  const refusal = firstRefusal(
    protectedFrom(sheet, "allowSort"),
    lockedCells(sheet, body),
    sheet.properties.merges.some((area) => intersects(area, body)) && "cutsMergedArea",
  );
  if (refusal) return refuse(refusal);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => body.top + index);
  const valueAt = (row: number, { column }: SortKey): CellValue =>
    core.calculator.value(sheet, row, range.left + column);
  const order = [...rows].sort((a, b) => {
    const differing = keys.find((key) => compare(valueAt(a, key), valueAt(b, key), key) !== 0);
    return differing ? compare(valueAt(a, differing), valueAt(b, differing), differing) : a - b;
  });
  if (order.some((row, index) => row !== rows[index])) permute(core, { sheet, body }, order);
  return DONE;
}

function compare(a: CellValue, b: CellValue, { descending }: SortKey): number {
  const [blankA, blankB] = [isBlank(a), isBlank(b)];
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const order = compareFilled(a, b);
  return descending ? -order : order;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

function compareFilled(a: CellValue, b: CellValue): number {
  if (isError(a) || isError(b)) return Number(isError(a)) - Number(isError(b));
  return compareScalars(a, b);
}

function permute(
  core: Core,
  { sheet, body }: { readonly sheet: SheetState; readonly body: CellRange },
  order: readonly number[],
): void {
  const cells = copyRows(sheet.cells);
  order.forEach((from, index) => {
    const to = body.top + index;
    const row = cells.get(to) ?? new Map<number, Cell>();
    for (let column = body.left; column <= body.right; column++) {
      const cell = cellAt(sheet, from, column);
      if (cell) row.set(column, movedCell(cell, to - from));
      else row.delete(column);
    }
    if (row.size > 0) cells.set(to, row);
    else cells.delete(to);
  });
  core.setRows(sheet, cells, { sorted: body });
}

const movedCell = (cell: Cell, rows: number): Cell =>
  cell.formula === undefined ? cell : { ...cell, formula: moveRelative(cell.formula, rows, 0) };
