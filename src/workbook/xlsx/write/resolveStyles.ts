import { rangeOf, type CellRange, type CellStyle, type SheetLayout } from "../../../sheets";
import { MAX_ROWS } from "../limits";
import { largest } from "./largest";

/** The cell format of each cell and each whole column of a layout. */
export interface ResolvedStyles {
  /** Rows may be short or missing: a missing cell has its column's format. */
  readonly cells: readonly (readonly number[])[];
  /** By column; for styles that run to the sheet's last row. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Lays a layout's styles one over the other; `cellFormat` numbers each looks that comes out. */
export function resolveStyles(
  { styles, content }: SheetLayout,
  cellFormat: (style: CellStyle) => number,
): ResolvedStyles {
  const mixer = styleMixer(cellFormat);
  const cells: number[][] = [];
  const columns = new Map<number, number>();
  const ranges = styles.map(({ range, style }) => ({ range: rangeOf(range), style }));
  const bottom = largest(
    ranges.map(({ range }) => (isColumns(range) ? 0 : range.bottom)),
    content.length - 1,
  );
  for (const { range, style } of ranges) {
    if (isColumns(range)) {
      for (let column = range.left; column <= range.right; column++) {
        columns.set(column, mixer.mix(columns.get(column) ?? 0, style));
      }
    }
    for (let row = range.top; row <= Math.min(range.bottom, bottom); row++) {
      paint((cells[row] ??= []), range, (below) => mixer.mix(below, style));
    }
  }
  return {
    cells: Array.from(cells, (row) => (row ?? []).map(mixer.formatOf)),
    columns: new Map([...columns].map(([column, mix]) => [column, mixer.formatOf(mix)])),
  };
}

/** Whether a range runs to the sheet's last row. */
export const isColumns = ({ bottom }: CellRange): boolean => bottom >= MAX_ROWS - 1;

function paint(row: number[], { left, right }: CellRange, change: (below: number) => number): void {
  while (row.length <= right) row.push(0);
  for (let column = left; column <= right; column++) row[column] = change(row[column] ?? 0);
}

/** Numbers each mix of styles once, so that a thousand equal cells cost one mix. */
function styleMixer(cellFormat: (style: CellStyle) => number): {
  mix(below: number, style: CellStyle): number;
  formatOf(mix: number): number;
} {
  const mixes: CellStyle[] = [{}];
  const known = new Map<CellStyle, Map<number, number>>();
  const numbers = new Map<string, number>([["{}", 0]]);
  const formats: number[] = [];
  return {
    mix(below, style) {
      const over = known.get(style) ?? new Map<number, number>();
      known.set(style, over);
      const found = over.get(below);
      if (found !== undefined) return found;
      const mixed = mixStyles(mixes[below] ?? {}, style);
      const key = JSON.stringify(mixed);
      const number = numbers.get(key) ?? mixes.push(mixed) - 1;
      numbers.set(key, number);
      over.set(below, number);
      return number;
    },
    formatOf: (mix) => (formats[mix] ??= cellFormat(mixes[mix] ?? {})),
  };
}

/** One style over another: property by property, borders side by side. */
export function mixStyles(below: CellStyle, above: CellStyle): CellStyle {
  const borders =
    below.borders || above.borders ? { borders: { ...below.borders, ...above.borders } } : {};
  return { ...below, ...above, ...borders };
}
