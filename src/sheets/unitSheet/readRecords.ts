import type { IndicatorRecord, SheetDoubt, TaskRecord } from "../../reporting";
import type { Grid } from "../grid";
import type { TablePosition } from "./findTable";
import { readRows, type RowsContext } from "./readRows";
import { doubtAt, tableRow } from "./tableRow";

/** What the rows of a unit sheet's table say, in sheet order. */
export interface SheetRecords {
  readonly tasks: readonly TaskRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly doubts: readonly SheetDoubt[];
}

/** Reads every row below the header by its code; of rows with the same code only the first one counts. */
export function readRecords(grid: Grid, table: TablePosition, context: RowsContext): SheetRecords {
  const seen = new Set<string>();
  const found = readRows(grid, table, context).map((reading, index) => {
    const { code } = reading;
    if (code !== undefined && seen.has(code)) {
      const row = tableRow(grid, table, table.headerRow + 1 + index);
      return { doubts: [doubtAt(row, "codeDuplicated", "code")] };
    }
    if (code !== undefined) seen.add(code);
    return reading;
  });
  return {
    tasks: found.flatMap(({ task }) => task ?? []),
    indicators: found.flatMap(({ indicator }) => indicator ?? []),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}
