import type { CellRange } from "../../../sheets";
import type { LineShift } from "../../model";
import type { JsonObject } from "../json";
import type { RangeTarget, Session } from "./session";

/** Keeps a range for later requests. */
export function keep(target: RangeTarget): void {
  const { references } = target.session;
  if (idOf(target) !== undefined) return;
  const last = [...references.keys()].at(-1)?.slice(prefix.length) ?? "0";
  references.set(`${prefix}${Number(last) + 1}`, target);
}

/** How the add-in finds a range again: by its reference where it is kept, else not at all. */
export function identityOf(target: RangeTarget): JsonObject {
  const id = idOf(target);
  return id === undefined ? {} : { _ReferenceId: id };
}

/** Moves the kept ranges of a sheet along with rows or columns put in or taken out before them. */
export function shiftReferences(session: Session, sheetId: string, shift: LineShift): void {
  for (const [id, target] of session.references) {
    if (target.sheetId !== sheetId) continue;
    const range = shifted(target.range, shift);
    if (range) session.references.set(id, { ...target, range });
    else session.references.delete(id);
  }
}

const prefix = "ref#";

const idOf = (target: RangeTarget): string | undefined =>
  [...target.session.references].find(([, kept]) => kept === target)?.[0];

function shifted(range: CellRange, shift: LineShift): CellRange | undefined {
  const row = shift.axis === "row";
  const [first, last] = row ? [range.top, range.bottom] : [range.left, range.right];
  const lines = shiftedLines(first, last, shift);
  if (!lines) return undefined;
  const [start, end] = lines;
  return row ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}

function shiftedLines(
  first: number,
  last: number,
  { kind, at, count }: LineShift,
): readonly [number, number] | undefined {
  const inserted = (line: number): number => (line >= at ? line + count : line);
  if (kind === "insert") return [inserted(first), inserted(last)];
  if (first >= at && last < at + count) return undefined;
  const start = first < at ? first : Math.max(at, first - count);
  const end = last < at ? last : Math.max(at - 1, last - count);
  return [start, end];
}
