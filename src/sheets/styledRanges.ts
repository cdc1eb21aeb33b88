import { rangeAddress, type CellRange } from "./a1";
import type { CellStyle, StyledRange } from "./layout";

/** Cells of one style that stand side by side in a row. */
export interface Run {
  readonly left: number;
  right: number;
  readonly style: number;
}

/** The styles of a row's cells where the file holds none, from its first column to the last used one without a gap. */
export type RowBelow = (rowIndex: number) => readonly Run[];

/** Gathers the style of each cell, in the sheet's order, into few rectangles. */
export interface StyleCollector {
  add(rowIndex: number, columnIndex: number, style: number): void;
  /** The smallest rectangle from A1 that holds every cell told; undefined where none was. */
  used(): CellRange | undefined;
  /** Gives the cells of the used rectangle that were not told the style that their row or column has; false where that would take more than `most` runs. */
  fill(below: RowBelow, most?: number): boolean;
  /** The rectangles; styles that `looksOf` knows nothing about are left out. */
  take(looksOf: (style: number) => CellStyle | undefined): readonly StyledRange[];
}

/** A collector for one sheet. */
export function styleCollector(): StyleCollector {
  const told: Run[][] = [];
  let rows: (readonly Run[])[] = told;
  let right = -1;
  return {
    add(rowIndex, columnIndex, style) {
      const row = (told[rowIndex] ??= []);
      extendRun(row, { left: columnIndex, right: columnIndex, style });
      right = Math.max(right, columnIndex);
    },
    used: () => (right < 0 ? undefined : { top: 0, left: 0, bottom: told.length - 1, right }),
    fill(below, most = Infinity) {
      let total = 0;
      const filled: (readonly Run[])[] = [];
      for (let rowIndex = 0; rowIndex < told.length && total <= most; rowIndex++) {
        const own = told[rowIndex];
        const row = own ? laidOver(below(rowIndex), own) : below(rowIndex);
        total += own ? row.length : 1;
        filled.push(row);
      }
      rows = filled;
      return total <= most;
    },
    take: (looksOf) =>
      rectangles(rows).flatMap(({ range, style }) => {
        const looks = looksOf(style);
        return looks ? [{ range: rangeAddress(range), style: looks }] : [];
      }),
  };
}

/** Appends a stretch to a row, to its last one where both look alike. */
export function extendRun(row: Run[], { left, right, style }: Readonly<Run>): void {
  const last = row.at(-1);
  if (last?.style === style && last.right === left - 1) last.right = right;
  else row.push({ left, right, style });
}

/** A row's own stretches over those below them; both rise. */
function laidOver(below: readonly Run[], told: readonly Run[]): readonly Run[] {
  const row: Run[] = [];
  let at = 0;
  const showBelow = (from: number, to: number): void => {
    while ((below[at]?.right ?? Infinity) < from) at++;
    for (let next = below[at]; next && next.left <= to; next = below[++at]) {
      const { left, right, style } = next;
      if (from <= to)
        extendRun(row, { left: Math.max(left, from), right: Math.min(right, to), style });
      if (right > to) break;
    }
  };
  let from = 0;
  for (const run of told) {
    showBelow(from, run.left - 1);
    extendRun(row, run);
    from = run.right + 1;
  }
  showBelow(from, Infinity);
  return row;
}

interface Rectangle {
  readonly range: { -readonly [side in keyof CellRange]: CellRange[side] };
  readonly style: number;
}

/** Joins equal runs of rows that follow one another. */
function rectangles(rows: readonly (readonly Run[] | undefined)[]): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  let before: readonly Run[] | undefined;
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    const runs = rows[rowIndex] ?? NO_RUNS;
    const isSame = runs === before;
    before = runs;
    if (isSame) for (const { range } of open.values()) range.bottom = rowIndex;
    else open = nextOpen(runs, { rowIndex, open, done });
  }
  return [...done, ...open.values()];
}

const NO_RUNS: readonly Run[] = [];

/** The rectangles that reach down into a row: grown ones and new ones; the others are done. */
function nextOpen(
  runs: readonly Run[],
  {
    rowIndex,
    open,
    done,
  }: {
    readonly rowIndex: number;
    readonly open: Map<string, Rectangle>;
    readonly done: Rectangle[];
  },
): Map<string, Rectangle> {
  const next = new Map<string, Rectangle>();
  for (const { left, right, style } of runs) {
    const key = `${left}:${right}:${style}`;
    const grown = open.get(key) ?? { range: { top: rowIndex, left, bottom: 0, right }, style };
    grown.range.bottom = rowIndex;
    open.delete(key);
    next.set(key, grown);
  }
  for (const one of open.values()) done.push(one);
  return next;
}
