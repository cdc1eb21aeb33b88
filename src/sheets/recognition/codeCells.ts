import type { Plan } from "../../plan";
import { err, ok, type CellValue, type Result } from "../../shared";
import { cellAddress, rangeAddress } from "../a1";
import type { Grid } from "../grid";
import type { CellPatch } from "../layout";
import { CODE_HEAD, isCodeColumn } from "./codeColumn";
import type { RecognisedTable } from "./recognition";
import { lastingCode } from "./tableMemory";

/**
 * The cells that put the codes of a table's rows beside it: in the column that has them already, else in the first one to the right of
 * the table. The error is the address of a cell there that holds something else.
 */
export function codeCells(
  grid: Grid,
  { headerRows, range, columns, rows }: RecognisedTable,
  plan: Plan,
): Result<readonly CellPatch[], string> {
  const present = columns.find(({ path }) => isCodeColumn(path))?.columnIndex;
  const column = present ?? Math.max(range.right, ...columns.map((each) => each.columnIndex)) + 1;
  const top = headerRows.at(-1) ?? range.top;
  const codes = new Map(rows.map((row) => [row.rowIndex, lastingCode(row, plan) ?? null]));
  const bottom = Math.max(top, ...codes.keys());
  const isOurs = ourCells(plan);
  for (let row = range.top; row <= bottom; row++) {
    const value = valueAt(grid, row, column);
    if (value !== null && value !== "" && !isOurs(value)) return err(cellAddress(row, column));
  }
  const content = Array.from({ length: bottom - top + 1 }, (_, index) => [
    index === 0 ? CODE_HEAD : (codes.get(top + index) ?? null),
  ]);
  return ok([{ address: rangeAddress({ top, left: column, bottom, right: column }), content }]);
}

/** The cells that take away what we wrote beside a table, and nothing that anybody else typed there. */
export function codeRemoval(grid: Grid, plan: Plan): readonly CellPatch[] {
  const isOurs = ourCells(plan);
  return grid.values.flatMap((row, top) =>
    row.flatMap((value, column) => {
      if (value !== CODE_HEAD) return [];
      const below = grid.values.slice(top).map((cells) => cells[column] ?? null);
      return runsOf(below, isOurs).map(({ start, end }) => ({
        address: rangeAddress({ top: top + start, left: column, bottom: top + end, right: column }),
        content: Array.from({ length: end - start + 1 }, () => [null]),
      }));
    }),
  );
}

/** Whether a cell holds a code of the plan or the head above them. */
function ourCells({ tasks }: Plan): (value: CellValue) => boolean {
  const codes = new Set<CellValue>(
    tasks.flatMap(({ code, indicators }) => [code, ...indicators.map((each) => each.code)]),
  );
  return (value) => value === CODE_HEAD || codes.has(value);
}

/** The stretches of items that hold, ends inclusive. */
function runsOf<T>(
  items: readonly T[],
  holds: (item: T) => boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  items.forEach((item, index) => {
    if (!holds(item)) return;
    const last = runs.at(-1);
    if (last?.end === index - 1) last.end = index;
    else runs.push({ start: index, end: index });
  });
  return runs;
}

const valueAt = ({ values }: Grid, row: number, column: number): CellValue =>
  values[row]?.[column] ?? null;
