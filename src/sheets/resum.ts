import { textKey } from "../vietnamese";
import { cellAddress } from "./a1";
import type { Grid } from "./grid";
import type { CellContent } from "./layout";
import type { SheetTag } from "./sheetTag";
import { findTable } from "./unitSheet/findTable";
import type { UnitSheetRequest } from "./unitSheet/request";
import { toldCompleteBefore } from "./unitSheet/completeBefore";
import { sheetRows, type IndicatorRow, type TaskRow } from "./unitSheet/rows";
import {
  cumulativeFormulas,
  isPartsFormula,
  partsFormulas,
  type CellsOf,
} from "./unitSheet/sumFormulas";
import { tableRow, type TableRow } from "./unitSheet/tableRow";
import type { ColumnRole } from "./vocabulary";

/** A formula for a cell that is there. */
export interface SumCell {
  readonly address: string;
  readonly content: readonly (readonly CellContent[])[];
}

/**
 * The formulas of a unit's sheet over its `others`, for the cells in which they stand now, wherever rows and columns have gone;
 * what officers typed over the figures of a period or an assessment stays.
 */
export function resum(
  grid: Grid,
  { unitId, period, regime }: SheetTag,
  given: Pick<UnitSheetRequest, "plan" | "events" | "others">,
): readonly SumCell[] {
  const table = findTable(grid);
  if (!table) return [];
  const rows = sheetRows({ ...given, unitId, period, regime });
  const work = new Map(
    rows.flatMap((row) =>
      row.kind === "task" || row.kind === "indicator" ? [[textKey(row.code), row] as const] : [],
    ),
  );
  return grid.values.flatMap((_, rowIndex) => {
    const row = tableRow(grid, table, rowIndex);
    const due = work.get(textKey(row.text("code").text));
    if (!due || rowIndex <= table.headerRow) return [];
    const at: CellsOf = (role) => cellAddress(rowIndex, table.columns.get(role) ?? 0);
    const formulas = due.kind === "task" ? tellsAt(row, due, at) : sumsAt(row, due, at);
    return formulas.map(([role, formula]) => ({ address: at(role), content: [[{ formula }]] }));
  });
}

function tellsAt(
  row: TableRow,
  { last }: TaskRow,
  at: CellsOf,
): readonly (readonly [ColumnRole, string])[] {
  const formula = row.formula("assessment");
  return last && formula !== null
    ? [["assessment", toldCompleteBefore(formula.slice(1), at, last)]]
    : [];
}

function sumsAt(
  row: TableRow,
  due: IndicatorRow,
  at: CellsOf,
): readonly (readonly [ColumnRole, string])[] {
  const cumulative = cumulativeFormulas(due, at);
  const parts = partsFormulas(due, at);
  const isOurs = isPartsFormula(row.formula("denominator"));
  const sums: readonly (readonly [ColumnRole, string | undefined])[] = [
    ["numerator", isOurs ? parts?.numerator : undefined],
    ["denominator", isOurs ? parts?.denominator : undefined],
    ["cumulativeNumerator", cumulative.numerator],
    ["cumulativeDenominator", cumulative.denominator],
  ];
  return sums.flatMap(([role, formula]) =>
    formula !== undefined && row.has(role) ? [[role, formula] as const] : [],
  );
}
