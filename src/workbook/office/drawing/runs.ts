/** Neighbours that share a value: indices from `first` to `last`, both inclusive. */
export interface Run<V> {
  readonly first: number;
  readonly last: number;
  readonly value: V;
}

/**
 * Runs of neighbouring indices with the same value; what has no value is in no run.
 * @example runs([[0, 12], [1, 12], [3, 12]]) // [{ first: 0, last: 1, value: 12 }, { first: 3, last: 3, value: 12 }]
 */
export function runs<V>(entries: readonly (readonly [number, V | undefined])[]): readonly Run<V>[] {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const found: Run<V>[] = [];
  for (const [index, value] of sorted) {
    if (value === undefined) continue;
    const last = found.at(-1);
    if (last?.last === index - 1 && last.value === value) {
      found[found.length - 1] = { ...last, last: index };
    } else {
      found.push({ first: index, last: index, value });
    }
  }
  return found;
}
