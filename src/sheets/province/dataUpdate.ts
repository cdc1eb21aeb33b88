import { cellText } from "../../shared";
import type { Grid } from "../grid";
import type { CellPatch, RowFormat } from "../layout";
import { cellAddress } from "../a1";
import { dataColumnIndex, dataShown } from "./dataColumns";
import { formatKey, keyOf, type DataKey, type DataRow } from "./dataRow";
import {
  bottomOf,
  dataContent,
  dataStyles,
  dataTableName,
  dataTableRange,
  tallRows,
} from "./dataSheet";
import type { ProvinceTag } from "./provinceTag";
import type { NameOf } from "./remarks";

/** What brings a sheet of figures up to date, and its last row (0-based) afterwards. */
export interface DataUpdate {
  readonly patches: readonly CellPatch[];
  readonly bottom: number;
}

/**
 * Puts rows into a sheet of figures that is there: each where its key stands, new ones below the last. Other rows, and whatever
 * stands beside the table, are not touched.
 */
export function dataUpdate(
  grid: Grid,
  tag: Pick<ProvinceTag, "planId" | "regime">,
  { rows, nameOf }: { readonly rows: readonly DataRow[]; readonly nameOf: NameOf },
): DataUpdate {
  const places = placesOf(grid);
  const last = Math.max(0, ...places.values());
  const known = rows.filter((row) => places.has(keyOf(row)));
  const fresh = rows.filter((row) => !places.has(keyOf(row)));
  const bottom = bottomOf(last + fresh.length);
  const placed = known.map((row) => ({ row, rowIndex: places.get(keyOf(row)) ?? 0 }));
  const old = stretchesOf(placed).map((stretch) => patchOf(stretch, nameOf));
  if (fresh.length === 0) return { patches: old, bottom };
  const added = fresh.map((row, index) => ({ row, rowIndex: last + 1 + index }));
  const patch = {
    ...patchOf(added, nameOf),
    styles: dataStyles(last + 1, last + fresh.length),
    table: { name: dataTableName(tag), range: dataTableRange(bottom) },
  };
  return { patches: [...old, patch], bottom };
}

/** The address of the first figure in the row of a key; undefined where no row has it. */
export function figurePlace(grid: Grid, key: DataKey): string | undefined {
  const rowIndex = placesOf(grid).get(formatKey(key));
  return rowIndex === undefined ? undefined : cellAddress(rowIndex, dataColumnIndex("numerator"));
}

interface PlacedRow {
  readonly row: DataRow;
  readonly rowIndex: number;
}

/** The rows of the sheet by their keys; of two with one key the first counts. */
function placesOf({ values }: Grid): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  values.forEach((cells, rowIndex) => {
    const key = cellText(cells[dataColumnIndex("key")]);
    if (rowIndex > 0 && key.includes("|") && !places.has(key)) places.set(key, rowIndex);
  });
  return places;
}

/** Adjoining rows together, from top to bottom. */
function stretchesOf(placed: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const stretches: PlacedRow[][] = [];
  for (const each of [...placed].sort((a, b) => a.rowIndex - b.rowIndex)) {
    const stretch = stretches.at(-1);
    if (stretch && stretch.at(-1)?.rowIndex === each.rowIndex - 1) stretch.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

function patchOf(stretch: readonly PlacedRow[], nameOf: NameOf): CellPatch {
  const top = stretch[0]?.rowIndex ?? 0;
  const content = stretch.map(({ row, rowIndex }) => dataContent(row, rowIndex, nameOf));
  const rows: readonly RowFormat[] = tallRows(content, top);
  return {
    address: cellAddress(top, 0),
    content,
    results: stretch.map(({ row }) => dataShown(row)),
    rows,
  };
}
