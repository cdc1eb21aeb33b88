import { holdsCell, parseRange, rangeOf, type CellContent, type CellStyle } from "../../../sheets";
import type { CellsChange } from "../../workbook";
import { mixStyles } from "./resolveStyles";

/** What shall stand in a single cell: null empties it. */
export interface CellTarget {
  readonly content: CellContent;
  /** What a formula shows, where it is known. */
  readonly result: string | number | boolean | null;
  /** The looks that take the place of the cell's own. */
  readonly style?: CellStyle;
  /** What of the cell's own looks changes, where the others stay. */
  readonly letters?: Letters;
}

/** The name of a font and a number format; what is absent stays. */
export type Letters = Pick<CellStyle, "fontName" | "numberFormat">;

/** What shall stand in single cells, by row and column. */
export type CellTargets = ReadonlyMap<number, ReadonlyMap<number, CellTarget>>;

/** The cells that changes of one sheet speak of; of two for one cell the later wins. */
export function cellTargets(changes: readonly CellsChange[]): CellTargets {
  const rows = new Map<number, Map<number, CellTarget>>();
  for (const { address, content, results = [], styles = [] } of changes) {
    const first = rangeOf(address);
    const styleAt = styleFinder(styles);
    content.forEach((cells, down) => {
      const rowIndex = first.top + down;
      const row = rows.get(rowIndex) ?? new Map<number, CellTarget>();
      rows.set(rowIndex, row);
      cells.forEach((cell, across) => {
        const style = styleAt(rowIndex, first.left + across);
        const result = results[down]?.[across] ?? null;
        row.set(first.left + across, { content: cell, result, ...(style && { style }) });
      });
    });
  }
  return rows;
}

/** The target at a cell; undefined where none is. */
export const targetAt = (
  targets: CellTargets,
  rowIndex: number,
  columnIndex: number,
): CellTarget | undefined => targets.get(rowIndex)?.get(columnIndex);

/** Lays the styles whose ranges hold a cell one over the other. */
function styleFinder(styles: NonNullable<CellsChange["styles"]>) {
  const placed = styles.flatMap(({ range, style }) => {
    const place = parseRange(range);
    return place ? [{ place, style }] : [];
  });
  return (rowIndex: number, columnIndex: number): CellStyle | undefined =>
    placed
      .filter(({ place }) => holdsCell(place, rowIndex, columnIndex))
      .map(({ style }) => style)
      .reduce<CellStyle | undefined>(
        (below, style) => (below ? mixStyles(below, style) : style),
        undefined,
      );
}
