import { rangeAddress } from "../a1";
import type { ColumnRole } from "../vocabulary";
import { columnOf } from "./columns";
import type { SheetRow } from "./rows";

/** A stretch of adjoining rows of one kind, 0-based, both ends inclusive. */
export interface Run<Kind extends string = SheetRow["kind"]> {
  readonly kind: Kind;
  readonly top: number;
  readonly bottom: number;
}

/** The stretches of adjoining rows of one kind, from row `top` on. */
export function runsOf<Kind extends string>(
  rows: readonly { readonly kind: Kind }[],
  top: number,
): readonly Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  rows.forEach(({ kind }, index) => {
    const rowIndex = top + index;
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, bottom: rowIndex };
    else runs.push({ kind, top: rowIndex, bottom: rowIndex });
  });
  return runs;
}

/** The cells of a stretch in the columns from one role to another. */
export const runRange = (
  { top, bottom }: Pick<Run<string>, "top" | "bottom">,
  first: ColumnRole,
  last: ColumnRole = first,
): string => rangeAddress({ top, bottom, left: columnOf(first), right: columnOf(last) });
