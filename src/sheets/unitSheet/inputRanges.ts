import type { ReportScope } from "../../reporting";
import { cellAddress, rangeAddress } from "../a1";
import type { Grid } from "../grid";
import type { UnitSheetContext } from "../readUnitSheet";
import { codeFinder } from "./codeFinder";
import { UNIT_SHEET_COLUMNS } from "./columns";
import { findTable } from "./findTable";
import { runsOf, type Run } from "./runs";
import { strayKind } from "./strayRow";
import { tableRow, type TableRow } from "./tableRow";

/** The parts of a sheet's table in which officers type, wherever its rows and columns have gone; none where it has no table. */
export function inputRanges(
  grid: Grid,
  { plan, tag }: UnitSheetContext & { readonly tag: ReportScope },
): readonly string[] {
  const table = findTable(grid);
  if (!table) return [];
  const codeIn = codeFinder(plan, tag);
  const first = table.headerRow + 1;
  const rows = grid.values.slice(first).map((_, index) => {
    const row = tableRow(grid, table, first + index);
    const match = codeIn(row.text("code").text);
    return { kind: match?.kind ?? (strayKind(row) ? drawnKind(row) : "none") } as const;
  });
  return runsOf(rows, first).flatMap((run) => {
    const columns = columnsOf(run.kind, table.columns);
    return run.kind === "kept" ? cellsIn(run, columns) : rectangles(run, columns);
  });
}

/** What a row that left the plan was drawn for: a task's has a deadline and an indicator's a target, a row that was kept neither. */
const drawnKind = (row: TableRow): "task" | "indicator" | "kept" => {
  if (row.text("target").text !== "") return "indicator";
  return row.text("deadline").text === "" ? "kept" : "task";
};

type Rows = Pick<Run<string>, "top" | "bottom">;

const rectangles = ({ top, bottom }: Rows, columns: readonly number[]): readonly string[] =>
  stretches(columns).map(([left, right]) => rangeAddress({ top, bottom, left, right }));

/** Rows below the table, whose cells may have been drawn for a task or for an indicator: which of them are open differs from row to row. */
const cellsIn = ({ top, bottom }: Rows, columns: readonly number[]): readonly string[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((rowIndex) =>
    columns.map((columnIndex) => cellAddress(rowIndex, columnIndex)),
  );

const columnsOf = (
  kind: "section" | "task" | "indicator" | "kept" | "none",
  places: ReadonlyMap<string, number>,
): readonly number[] =>
  UNIT_SHEET_COLUMNS.filter(({ inputOn }) => inputOn.some((each) => each === kind)).flatMap(
    ({ role }) => places.get(role) ?? [],
  );

/** Adjoining columns as pairs of their first and last. */
function stretches(columns: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}
