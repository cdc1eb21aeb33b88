import type { RowFormat, SheetLayout } from "../../../sheets";

/** The formats that rows get, by index. */
export type RowFormats = ReadonlyMap<number, RowFormat>;

/** The rows whose format is another than before. */
export function changedRows(before: SheetLayout, after: SheetLayout): RowFormats {
  const [old, now] = [formatsOf(before), formatsOf(after)];
  const changed = new Map<number, RowFormat>();
  for (const rowIndex of [...old.keys(), ...now.keys()]) {
    const plain = { rowIndex };
    const format = now.get(rowIndex) ?? plain;
    const isKept = JSON.stringify(old.get(rowIndex) ?? plain) === JSON.stringify(format);
    if (!isKept) changed.set(rowIndex, format);
  }
  return changed;
}

const formatsOf = ({ rows }: SheetLayout): RowFormats =>
  new Map(rows.map((row) => [row.rowIndex, row]));

/** The attributes by which a row's element says its format; undefined where it says nothing. */
export const rowAttributes = (format: Omit<RowFormat, "rowIndex"> | undefined) => ({
  ht: format?.height,
  customHeight: format?.height === undefined ? undefined : true,
  hidden: format?.hidden || undefined,
  outlineLevel: format?.outlineLevel || undefined,
  collapsed: format?.collapsed || undefined,
});
