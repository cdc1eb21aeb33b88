import { textKey } from "../../vietnamese";
import { rangeAddress } from "../a1";
import type { Grid } from "../grid";
import type { UnitSheetContext } from "../readUnitSheet";
import type { SheetTag } from "../sheetTag";
import { UNIT_SHEET_COLUMNS } from "./columns";
import { findTable } from "./findTable";
import { knownCodes } from "./knownCodes";
import { runsOf } from "./runs";
import { strayKind } from "./strayRow";
import { tableRow } from "./tableRow";

/** The rectangles of a sheet's table in which officers type, wherever its rows and columns have gone; none where it has no table. */
export function inputRanges(
  grid: Grid,
  { plan, tag }: UnitSheetContext & { readonly tag: SheetTag },
): readonly string[] {
  const table = findTable(grid);
  if (!table) return [];
  const known = knownCodes(plan, tag);
  const first = table.headerRow + 1;
  const rows = grid.values.slice(first).map((_, index) => {
    const row = tableRow(grid, table, first + index);
    const match = known.get(textKey(row.text("code").text));
    return { kind: match?.kind ?? (strayKind(row) ? "kept" : "none") } as const;
  });
  return runsOf(rows, first).flatMap(({ kind, top, bottom }) =>
    stretches(columnsOf(kind, table.columns)).map(([left, right]) =>
      rangeAddress({ top, bottom, left, right }),
    ),
  );
}

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
