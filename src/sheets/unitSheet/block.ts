import { cellAddress, rangeAddress } from "../a1";
import type { CellContent, CellStyle, RowFormat, StyledRange } from "../layout";
import { UNIT_SHEET_COLUMNS } from "./columns";

/** Some rows of a sheet, one below the other: what they hold and how they look; addresses are the sheet's own. */
export interface Block {
  readonly content: readonly (readonly CellContent[])[];
  readonly merges: readonly string[];
  readonly styles: readonly StyledRange[];
  readonly rows: readonly RowFormat[];
}

/** One line of text or one date, laid over columns `left` to `right` of a row. */
export interface Line {
  readonly rowIndex: number;
  /** The last row, where the line takes more than one. */
  readonly bottom?: number;
  readonly left: number;
  readonly right: number;
  readonly value: CellContent;
  readonly style: CellStyle;
}

/** The block that lines make up, with `heights` in points by row from row `top` on. */
export function blockOf(
  lines: readonly Line[],
  { top, heights }: { readonly top: number; readonly heights: readonly number[] },
): Block {
  const content = heights.map(() => UNIT_SHEET_COLUMNS.map((): CellContent => null));
  for (const { rowIndex, left, value } of lines) {
    const row = content[rowIndex - top];
    if (row) row[left] = value;
  }
  const ranges = lines.map(({ rowIndex, bottom = rowIndex, left, right }) =>
    rangeAddress({ top: rowIndex, left, bottom, right }),
  );
  return {
    content,
    merges: ranges.filter((range) => range.includes(":")),
    styles: lines.map(({ rowIndex, left, style }, index) => ({
      range: ranges[index] ?? cellAddress(rowIndex, left),
      style,
    })),
    rows: heights.map((height, index) => ({ rowIndex: top + index, height })),
  };
}
