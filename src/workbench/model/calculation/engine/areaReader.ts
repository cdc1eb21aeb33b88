import { cellCount, type CellRange } from "../../../../sheets";
import { isWholeRows } from "../../state/range";
import type { WorkbookState } from "../../state/workbookState";
import type { AreaValue, Scalar } from "../value";

type Rows = readonly (readonly Scalar[])[];

/** Areas with more cells end with the last used row of the workbook, whole rows with its last used column. */
const LONG = 100_000;
/** Smaller areas are read quicker than looked up. */
const SMALL = 16;

/** The values of areas, read once until something changes. */
export class AreaReader {
  private readonly cache = new Map<string, Rows>();
  private used: { readonly rows: number; readonly columns: number } | undefined;

  constructor(private readonly state: () => WorkbookState) {}

  forget(): void {
    this.cache.clear();
    this.used = undefined;
  }

  /** `read` gives a cell's value; `isFinal` says afterwards whether what it gave can be used again. */
  rowsOf(
    area: AreaValue,
    read: (rowIndex: number, columnIndex: number) => Scalar,
    isFinal: () => boolean,
  ): Rows {
    const range = this.clipped(area.range);
    if (cellCount(range) <= SMALL) return readRows({ ...area, range }, read);
    const key = [area.sheet.id, range.top, range.left, range.bottom, range.right].join(",");
    const known = this.cache.get(key);
    if (known) return known;
    const rows = readRows({ ...area, range }, read);
    if (isFinal()) this.cache.set(key, rows);
    return rows;
  }

  private clipped(range: CellRange): CellRange {
    if (cellCount(range) <= LONG) return range;
    this.used ??= usedSize(this.state());
    const { rows, columns } = this.used;
    const right = isWholeRows(range) ? Math.max(range.left, columns - 1) : range.right;
    return { ...range, right, bottom: Math.min(range.bottom, Math.max(range.top, rows - 1)) };
  }
}

function readRows(
  { sheet, range }: AreaValue,
  read: (rowIndex: number, columnIndex: number) => Scalar,
): Rows {
  const { top, left, bottom, right } = range;
  const blank = new Array<Scalar>(right - left + 1).fill(null);
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cells = sheet.cells.get(top + index);
    if (!cells) return blank;
    return blank.map((_, column) =>
      cells.has(left + column) ? read(top + index, left + column) : null,
    );
  });
}

/** The rows and columns that hold anything on any sheet, so that like areas of all sheets end alike. */
function usedSize({ sheets }: WorkbookState) {
  let rows = 0;
  let columns = 0;
  for (const { cells } of sheets) {
    for (const [rowIndex, row] of cells) {
      rows = Math.max(rows, rowIndex + 1);
      for (const columnIndex of row.keys()) columns = Math.max(columns, columnIndex + 1);
    }
  }
  return { rows, columns };
}
