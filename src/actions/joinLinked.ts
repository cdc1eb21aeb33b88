import { isSameScope } from "../reporting";
import type { LinkedSheet } from "./readLinkedSheets";

/** Linked tables with those of one sheet that report the same put together, as one report. */
export function joinLinked(sheets: readonly LinkedSheet[]): readonly LinkedSheet[] {
  const joined: LinkedSheet[] = [];
  for (const own of sheets) {
    const at = joined.findIndex(
      ({ sheet, tag }) => sheet === own.sheet && isSameScope(tag, own.tag),
    );
    const first = joined[at];
    if (!first) joined.push(own);
    else joined[at] = { ...first, linked: withOther(first.linked, own.linked.table) };
  }
  return joined;
}

const withOther = (
  linked: LinkedSheet["linked"],
  table: LinkedSheet["linked"]["table"],
): LinkedSheet["linked"] => ({ ...linked, others: [...(linked.others ?? []), table] });
