/** What rows are told apart by. */
export interface KeyedRow {
  /** The title with what numbers it left off, on its plain key. */
  readonly title: string;
  /** Tells what else the row says that stays from period to period: agencies, deadline, target, codes. */
  readonly details: () => string;
}

/**
 * A key for each row on which it is found again wherever it goes: the title; of equal titles, with the details; of rows that say the
 * very same, with which one of them it is, which alone depends on their order.
 */
export function rowKeys(rows: readonly KeyedRow[]): readonly string[] {
  const titles = counted(rows.map(({ title }) => title));
  const keys = rows.map(({ title, details }) => {
    const more = titles.get(title) === 1 ? "" : details();
    return more === "" ? title : `${title} | ${more}`;
  });
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

/** The key of the first of the rows that say the very same. */
export const firstKey = (key: string): string => key.replace(/ #\d+$/, "");

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
