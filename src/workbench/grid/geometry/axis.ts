/** Where the rows or the columns of a sheet lie: whole pixels from the sheet's edge, hidden ones with size 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  sizeOf(index: number): number;
  /** The distance of an index's near edge; `offsetOf(count)` is the total. */
  offsetOf(index: number): number;
  /** The visible index under a distance, kept within the sheet. */
  indexAt(offset: number): number;
  /** The nearest visible index from `index` on in a direction, or undefined where there is none. */
  visibleFrom(index: number, direction: 1 | -1): number | undefined;
}

interface Exception {
  readonly index: number;
  readonly size: number;
  /** The distance of its near edge. */
  readonly offset: number;
}

/** An axis of `count` items of one size, but for those in `sizes`. */
export function createAxis(options: {
  readonly count: number;
  readonly defaultSize: number;
  readonly sizes: ReadonlyMap<number, number>;
}): Axis {
  const { count, defaultSize } = options;
  const exceptions = layOut(options.sizes, defaultSize);
  const offsetOf = (index: number): number => {
    const before = lastBefore(exceptions, (each) => each.index < index);
    if (!before) return index * defaultSize;
    return before.offset + before.size + (index - before.index - 1) * defaultSize;
  };
  const sizeOf = (index: number): number => options.sizes.get(index) ?? defaultSize;
  const visibleFrom = (index: number, direction: 1 | -1): number | undefined => {
    let at = index;
    while (at >= 0 && at < count && sizeOf(at) === 0) at += direction;
    return at >= 0 && at < count ? at : undefined;
  };
  const indexAt = (offset: number): number => {
    const before = lastBefore(exceptions, (each) => each.offset <= offset);
    const near = before ? within(before, offset, defaultSize) : Math.floor(offset / defaultSize);
    return Math.min(count - 1, Math.max(0, near));
  };
  return { count, total: offsetOf(count), sizeOf, offsetOf, indexAt, visibleFrom };
}

function within(before: Exception, offset: number, defaultSize: number): number {
  const past = offset - before.offset - before.size;
  return past < 0 ? before.index : before.index + 1 + Math.floor(past / defaultSize);
}

function layOut(sizes: ReadonlyMap<number, number>, defaultSize: number): readonly Exception[] {
  let extra = 0;
  return [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([index, size]) => {
      const offset = index * defaultSize + extra;
      extra += size - defaultSize;
      return { index, size, offset };
    });
}

/** The last item that holds a condition which holds for a first stretch of the list and for none after it. */
function lastBefore(
  items: readonly Exception[],
  holds: (item: Exception) => boolean,
): Exception | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && holds(item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
