import { rangeAddress, type CellRange } from "./a1";
import type { CellStyle, StyledRange } from "./layout";

/** Cells of one style that stand side by side in a row. */
interface Run {
  readonly left: number;
  right: number;
  readonly style: number;
}

/** The style of a cell that the file does not hold. */
export type MissingStyle = (rowIndex: number, columnIndex: number) => number;

/** Gathers the style of each cell, in the sheet's order, into few rectangles. */
export interface StyleCollector {
  add(rowIndex: number, columnIndex: number, style: number): void;
  /** The smallest rectangle from A1 that holds every cell told; undefined where none was. */
  used(): CellRange | undefined;
  /** Gives the cells of the used rectangle that were not told the style that their row or column has. */
  fill(missing: MissingStyle): void;
  /** The rectangles; styles that `looksOf` knows nothing about are left out. */
  take(looksOf: (style: number) => CellStyle | undefined): readonly StyledRange[];
}

/** A collector for one sheet. */
export function styleCollector(): StyleCollector {
  const rows = new Map<number, Run[]>();
  let bottom = -1;
  let right = -1;
  return {
    add(rowIndex, columnIndex, style) {
      const row = rows.get(rowIndex) ?? [];
      rows.set(rowIndex, row);
      extend(row, columnIndex, style);
      bottom = Math.max(bottom, rowIndex);
      right = Math.max(right, columnIndex);
    },
    used: () => (bottom < 0 ? undefined : { top: 0, left: 0, bottom, right }),
    fill(missing) {
      for (let rowIndex = 0; rowIndex <= bottom; rowIndex++) {
        const runs = rows.get(rowIndex) ?? [];
        rows.set(
          rowIndex,
          filled(runs, right, (column) => missing(rowIndex, column)),
        );
      }
    },
    take: (looksOf) =>
      rectangles(rows).flatMap(({ range, style }) => {
        const looks = looksOf(style);
        return looks ? [{ range: rangeAddress(range), style: looks }] : [];
      }),
  };
}

function extend(row: Run[], columnIndex: number, style: number): void {
  const last = row.at(-1);
  if (last?.style === style && last.right === columnIndex - 1) last.right = columnIndex;
  else row.push({ left: columnIndex, right: columnIndex, style });
}

function filled(
  runs: readonly Run[],
  right: number,
  missing: (columnIndex: number) => number,
): Run[] {
  const row: Run[] = [];
  const told = [...runs].sort((a, b) => a.left - b.left);
  let next = 0;
  for (let columnIndex = 0; columnIndex <= right; columnIndex++) {
    while ((told[next]?.right ?? Infinity) < columnIndex) next++;
    const run = told[next];
    const isTold = run !== undefined && run.left <= columnIndex;
    extend(row, columnIndex, isTold ? run.style : missing(columnIndex));
  }
  return row;
}

interface Rectangle {
  readonly range: CellRange;
  readonly style: number;
}

/** Joins equal runs of rows that follow one another. */
function rectangles(rows: ReadonlyMap<number, readonly Run[]>): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const [rowIndex, runs] of [...rows].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Rectangle>();
    for (const { left, right, style } of runs) {
      const key = `${left}:${right}:${style}`;
      const above = open.get(key);
      const grows = above !== undefined && above.range.bottom === rowIndex - 1;
      if (grows) open.delete(key);
      const top = grows ? above.range.top : rowIndex;
      next.set(key, { range: { top, left, bottom: rowIndex, right }, style });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
