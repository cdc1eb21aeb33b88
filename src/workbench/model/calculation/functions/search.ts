import { compareScalars } from "../compare";
import { isError, type Scalar } from "../value";
import { wildcardPattern } from "../wildcards";

/** The index of the value looked for among others; -1 where it is not found. */
export type Search = (sought: Scalar, values: readonly Scalar[]) => number;

/** Equal values, texts with wildcards where that is wanted; the first, or else the last. */
export function exactSearch(options: {
  readonly wildcards: boolean;
  readonly last?: boolean;
}): Search {
  return (sought, values) => {
    const equals = equality(sought, options.wildcards);
    return options.last ? values.findLastIndex(equals) : values.findIndex(equals);
  };
}

/** The last of the values up to the one looked for, in values that ascend; values of other kinds are passed over. */
export const ascendingSearch: Search = (sought, values) => {
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = likeAround(sought, values, { low, high });
    if (middle === undefined) return found;
    if (compareScalars(values[middle] ?? null, sought) <= 0) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
};

/** The last of the values down to the one looked for, in values that descend. */
export const descendingSearch: Search = (sought, values) => {
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (!isAlike(value, sought)) continue;
    const order = compareScalars(value, sought);
    if (order === 0) return index;
    if (order < 0) return found;
    found = index;
  }
  return found;
};

/** The equal value or else the next smaller (-1) or larger (1) one, in values of any order. */
export function nearestSearch(side: -1 | 1, last: boolean): Search {
  return (sought, values) => {
    const exact = exactSearch({ wildcards: false, last })(sought, values);
    if (exact >= 0) return exact;
    let best = -1;
    for (const [index, value] of values.entries()) {
      const isBeyond = isAlike(value, sought) && compareScalars(value, sought) * side > 0;
      if (!isBeyond) continue;
      const isNearer = best < 0 || compareScalars(value, values[best] ?? null) * side < 0;
      if (isNearer) best = index;
    }
    return best;
  };
}

function equality(sought: Scalar, hasWildcards: boolean): (value: Scalar) => boolean {
  if (typeof sought === "string") {
    const matches = hasWildcards ? wildcardPattern(sought) : undefined;
    return (value) =>
      typeof value === "string" && (matches?.(value) ?? compareScalars(value, sought) === 0);
  }
  return (value) => isAlike(value, sought ?? 0) && compareScalars(value, sought) === 0;
}

const isAlike = (value: Scalar, sought: Scalar): boolean =>
  value !== null && !isError(value) && typeof value === typeof (sought ?? 0);

/** The nearest value of the sought kind to the middle of a stretch, first downwards. */
function likeAround(
  sought: Scalar,
  values: readonly Scalar[],
  { low, high }: { readonly low: number; readonly high: number },
): number | undefined {
  const middle = Math.floor((low + high) / 2);
  for (let index = middle; index >= low; index--) {
    if (isAlike(values[index] ?? null, sought)) return index;
  }
  for (let index = middle + 1; index <= high; index++) {
    if (isAlike(values[index] ?? null, sought)) return index;
  }
  return undefined;
}
