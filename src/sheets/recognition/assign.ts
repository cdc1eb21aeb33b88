/**
 * The pairs of rows and columns of a score matrix with the greatest sum, each row and column in at most one; scores of 0 and
 * below are never paired. The answer holds each row's column, or -1. Time grows with (shorter side)² × longer side.
 */
export function assign(
  scores: readonly (readonly number[])[],
  columnCount: number,
): readonly number[] {
  if (scores.length > columnCount) {
    const turned = assign(transposed(scores, columnCount), scores.length);
    const answer = new Array<number>(scores.length).fill(-1);
    turned.forEach((row, column) => {
      if (row >= 0) answer[row] = column;
    });
    return answer;
  }
  const matched = cheapest(scores, columnCount);
  return matched.map((column, row) => ((scores[row]?.[column] ?? 0) > 0 ? column : -1));
}

/** The Hungarian method with potentials (Jonker and Volgenant); rows are no more than columns, index 0 is nobody. */
function cheapest(scores: readonly (readonly number[])[], columnCount: number): readonly number[] {
  const state = {
    rowPotential: new Float64Array(scores.length + 1),
    columnPotential: new Float64Array(columnCount + 1),
    rowOf: new Int32Array(columnCount + 1),
    costs: scores.map((row) => costsOf(row, columnCount)),
  };
  for (let row = 1; row <= scores.length; row++) augment(row, state);
  const answer = new Array<number>(scores.length).fill(-1);
  state.rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) answer[row - 1] = column - 1;
  });
  return answer;
}

function costsOf(scores: readonly number[], columnCount: number): Float64Array {
  const costs = new Float64Array(columnCount + 1);
  scores.forEach((score, column) => {
    costs[column + 1] = -Math.max(0, score);
  });
  return costs;
}

interface State {
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
  /** By row from 0, by column from 1. */
  readonly costs: readonly Float64Array[];
}

/** Finds the shortest way from a free row to a free column and turns the pairs along it. */
function augment(row: number, state: State): void {
  const { rowOf } = state;
  const size = rowOf.length;
  const search: Search = {
    least: new Float64Array(size).fill(Infinity),
    seen: new Uint8Array(size),
    from: new Int32Array(size),
  };
  rowOf[0] = row;
  let column = 0;
  while (at(rowOf, column) !== 0) {
    search.seen[column] = 1;
    const next = nearestColumn(column, search, state);
    shiftPotentials(at(search.least, next), search, state);
    column = next;
  }
  while (column !== 0) {
    const before = at(search.from, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}

interface Search {
  readonly least: Float64Array;
  readonly seen: Uint8Array;
  readonly from: Int32Array;
}

/** Shortens the ways to columns not seen yet by going over a column's row, and names the nearest of them. */
function nearestColumn(column: number, { least, seen, from }: Search, state: State): number {
  const row = at(state.rowOf, column);
  const costs = state.costs[row - 1] ?? NO_COSTS;
  const own = at(state.rowPotential, row);
  let nearest = 0;
  let way = Infinity;
  for (let each = 1; each < least.length; each++) {
    if (seen[each]) continue;
    const over = at(costs, each) - own - at(state.columnPotential, each);
    if (over < at(least, each)) {
      least[each] = over;
      from[each] = column;
    }
    if (at(least, each) < way) {
      way = at(least, each);
      nearest = each;
    }
  }
  return nearest;
}

function shiftPotentials(delta: number, { least, seen }: Search, state: State): void {
  const { rowPotential, columnPotential, rowOf } = state;
  for (let each = 0; each < least.length; each++) {
    if (seen[each]) {
      const row = at(rowOf, each);
      rowPotential[row] = at(rowPotential, row) + delta;
      columnPotential[each] = at(columnPotential, each) - delta;
    } else {
      least[each] = at(least, each) - delta;
    }
  }
}

const NO_COSTS = new Float64Array(0);

const at = (values: Float64Array | Int32Array, index: number): number => values[index] ?? 0;

const transposed = (
  scores: readonly (readonly number[])[],
  columnCount: number,
): readonly (readonly number[])[] =>
  Array.from({ length: columnCount }, (_, column) => scores.map((row) => row[column] ?? 0));
