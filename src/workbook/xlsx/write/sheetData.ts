import type { SheetLayout } from "../../../sheets";
import type { ElementWriter } from "../xml/write";
import { cellText } from "./cellText";
import { largest } from "./largest";
import { rowAttributes } from "./rowFormats";
import type { ResolvedStyles } from "./resolveStyles";

/** The `sheetData` element of a layout: rows that have cells, looks or a format of their own. */
export function sheetDataText(
  layout: SheetLayout,
  styles: ResolvedStyles,
  write: ElementWriter,
): string {
  const formats = new Map(layout.rows.map((row) => [row.rowIndex, row]));
  const count = largest(
    layout.rows.map(({ rowIndex }) => rowIndex + 1),
    Math.max(layout.content.length, styles.cells.length),
  );
  const rows: string[] = [];
  for (let rowIndex = 0; rowIndex < count; rowIndex++) {
    const cells = rowCells(layout, styles, { rowIndex, write });
    const format = formats.get(rowIndex);
    if (cells === "" && !format) continue;
    rows.push(write("row", { r: rowIndex + 1, ...rowAttributes(format) }, cells));
  }
  return write("sheetData", {}, rows.join(""));
}

function rowCells(
  layout: SheetLayout,
  { cells, columns }: ResolvedStyles,
  { rowIndex, write }: { readonly rowIndex: number; readonly write: ElementWriter },
): string {
  const content = layout.content[rowIndex] ?? [];
  const styles = cells[rowIndex] ?? [];
  const results = layout.results?.[rowIndex] ?? [];
  let text = "";
  for (let columnIndex = 0; columnIndex < Math.max(content.length, styles.length); columnIndex++) {
    text += cellText(
      {
        rowIndex,
        columnIndex,
        content: content[columnIndex] ?? null,
        style: styles[columnIndex] ?? columns.get(columnIndex) ?? 0,
        result: results[columnIndex] ?? null,
      },
      write,
    );
  }
  return text;
}
