import type { ColumnFormat, RowFormat } from "../../../sheets";
import { MAX_COLUMNS } from "../limits";
import { shownWidth } from "../parts/columnWidth";
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";

/** A stretch of columns as the file describes it, ends inclusive, 0-based. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly format: Omit<ColumnFormat, "columnIndex">;
}

/** The columns that a sheet describes. */
export const readColumnSpans = (root: XmlElement): readonly ColumnSpan[] =>
  childrenNamed(childNamed(root, "cols"), "col").map((element) => {
    const width = numberAttribute(element, "width");
    const outlineLevel = numberAttribute(element, "outlineLevel");
    return {
      first: Math.max(numberAttribute(element, "min") ?? 1, 1) - 1,
      last: Math.min(numberAttribute(element, "max") ?? 1, MAX_COLUMNS) - 1,
      style: numberAttribute(element, "style") ?? 0,
      format: {
        ...(width !== undefined && { width: shownWidth(width) }),
        ...(booleanAttribute(element, "hidden") && { hidden: true }),
        ...(outlineLevel && { outlineLevel }),
      },
    };
  });

/** Stretches that run to the sheet's edge are told for this many columns beyond the used ones. */
const BEYOND = 30;

/** The formats of single columns; the sheet's default width where it has one of its own. */
export function columnFormats(
  root: XmlElement,
  spans: readonly ColumnSpan[],
  usedColumns: number,
): readonly ColumnFormat[] {
  const formats = new Map<number, ColumnFormat>();
  const width = numberAttribute(childNamed(root, "sheetFormatPr"), "defaultColWidth");
  for (let columnIndex = 0; width !== undefined && columnIndex < usedColumns; columnIndex++) {
    formats.set(columnIndex, { columnIndex, width: shownWidth(width) });
  }
  for (const { first, last, format } of spans) {
    if (Object.keys(format).length === 0) continue;
    const isTail = last - first > BEYOND && last >= MAX_COLUMNS - 1;
    const end = isTail ? Math.max(first, usedColumns + BEYOND) : last;
    for (let columnIndex = first; columnIndex <= Math.min(last, end); columnIndex++) {
      formats.set(columnIndex, { columnIndex, ...format });
    }
  }
  return [...formats.values()].sort((a, b) => a.columnIndex - b.columnIndex);
}

/** The format of a row from its attributes, or undefined where they say nothing. */
export function rowFormat(
  rowIndex: number,
  attributes: ReadonlyMap<string, string>,
): RowFormat | undefined {
  const height = Number(attributes.get("ht"));
  const outlineLevel = Number(attributes.get("outlineLevel"));
  const isSet = (name: string): boolean => ["1", "true"].includes(attributes.get(name) ?? "");
  const format = {
    ...(height > 0 && { height }),
    ...(isSet("hidden") && { hidden: true }),
    ...(outlineLevel > 0 && { outlineLevel }),
    ...(isSet("collapsed") && { collapsed: true }),
  };
  return Object.keys(format).length === 0 ? undefined : { rowIndex, ...format };
}
