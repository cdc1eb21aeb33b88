/** A part of a drawing: what to queue on a sheet, and about how many bytes of the request that takes. */
export interface Step {
  readonly size: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** About what a range and one of its properties take in a request: a path, its instantiation and the setting. */
const rangeBytes = 700;

/** A step that touches one range and carries nothing of size. */
export const smallStep = (queue: Step["queue"], ranges = 1): Step => ({
  size: ranges * rangeBytes,
  queue,
});

/** A cell or rectangle that is used in this batch only: untracked, so that Excel.run needs no extra round trip to let go of it. */
export const rangeOf = (sheet: Excel.Worksheet, address: string): Excel.Range =>
  sheet.getRange(address).untrack();

/**
 * The parts in their order, split so that each group's size stays within `limit`; a part larger than that stands alone.
 */
export function groupBySize<S extends { readonly size: number }>(
  steps: readonly S[],
  limit: number,
): readonly (readonly S[])[] {
  const groups: S[][] = [];
  let room = 0;
  for (const step of steps) {
    const group = groups.at(-1);
    if (group && step.size <= room) {
      group.push(step);
      room -= step.size;
    } else {
      groups.push([step]);
      room = limit - step.size;
    }
  }
  return groups;
}
