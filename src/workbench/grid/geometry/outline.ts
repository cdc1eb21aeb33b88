/** A run of grouped rows or columns: its level, its ends (inclusive), and the row or column that bears its button. */
export interface OutlineGroup {
  readonly level: number;
  readonly first: number;
  readonly last: number;
  readonly summaryIndex: number;
  readonly isCollapsed: boolean;
}

/** What an outline is made of: each grouped index's level (1 and up), and which indices are hidden. */
export interface OutlineSource {
  readonly levels: ReadonlyMap<number, number>;
  /** The summary stands after its details (below or right), as is Excel's default. */
  readonly summaryAfter: boolean;
  isHidden(index: number): boolean;
}

/** The groups of an outline, outer ones first, each level in order. */
export function outlineGroups(source: OutlineSource): readonly OutlineGroup[] {
  const deepest = Math.max(0, ...source.levels.values());
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((level) =>
    runsOf(source.levels, level).map(([first, last]) => ({
      level,
      first,
      last,
      summaryIndex: source.summaryAfter ? last + 1 : first - 1,
      isCollapsed: isAllHidden(source, first, last),
    })),
  );
}

/** The first and last of each run of neighbours whose level is at least `level`. */
function runsOf(
  levels: ReadonlyMap<number, number>,
  level: number,
): readonly (readonly [number, number])[] {
  const indices = [...levels]
    .filter(([, each]) => each >= level)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function isAllHidden(source: OutlineSource, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (!source.isHidden(index)) return false;
  return true;
}
