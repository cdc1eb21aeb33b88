/** Does work on each item after the one before is finished; stops at the first that fails. */
export async function inTurn<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for (const item of items) await work(item);
}
