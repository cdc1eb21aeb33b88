import { columnName, type ColumnFormat, type RowFormat, type SheetLayout } from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";
import { runs, type Run } from "./runs";

/** Row heights and column widths, outline groups, and what is hidden or collapsed. */
export const drawRowsAndColumns = (
  layout: Pick<SheetLayout, "rows" | "columns">,
): readonly Step[] => [
  ...runs(layout.columns.map(({ columnIndex, width }) => [columnIndex, width])).map((run) =>
    sized(columnsOf(run), (range) => (range.format.columnWidth = pointsOf(run.value))),
  ),
  ...runs(layout.rows.map(({ rowIndex, height }) => [rowIndex, height])).map((run) =>
    sized(rowsOf(run), (range) => (range.format.rowHeight = run.value)),
  ),
  ...outline(
    layout.rows.map((row) => [row.rowIndex, row]),
    rowsOf,
    "ByRows",
  ),
  ...outline(
    layout.columns.map((column) => [column.columnIndex, column]),
    columnsOf,
    "ByColumns",
  ),
  ...hiddenRuns(layout.columns.map((column) => [column.columnIndex, column])).map((run) =>
    sized(columnsOf(run), (range) => (range.columnHidden = true)),
  ),
  ...hiddenRuns(layout.rows.map((row) => [row.rowIndex, row])).map((run) =>
    sized(rowsOf(run), (range) => (range.rowHidden = true)),
  ),
];

type Line = Pick<RowFormat & ColumnFormat, "hidden" | "outlineLevel">;

const hiddenRuns = (lines: readonly (readonly [number, Line])[]): readonly Run<true>[] =>
  runs(lines.map(([index, { hidden }]) => [index, hidden ? true : undefined]));

/** A level of an outline is a group around all its deeper ones: one call for each run at each level. */
function outline(
  lines: readonly (readonly [number, Line])[],
  address: (run: Run<unknown>) => string,
  direction: "ByRows" | "ByColumns",
): readonly Step[] {
  const deepest = Math.max(0, ...lines.map(([, { outlineLevel }]) => outlineLevel ?? 0));
  const levels = Array.from({ length: deepest }, (_, index) => index + 1);
  return levels.flatMap((level) =>
    runs(lines.map(([index, line]) => [index, (line.outlineLevel ?? 0) >= level || undefined])).map(
      (run) => sized(address(run), (range) => range.group(direction)),
    ),
  );
}

const sized = (address: string, queue: (range: Excel.Range) => void): Step =>
  smallStep((sheet) => queue(rangeOf(sheet, address)));

const rowsOf = ({ first, last }: Run<unknown>): string => `${first + 1}:${last + 1}`;

const columnsOf = ({ first, last }: Run<unknown>): string =>
  `${columnName(first)}:${columnName(last)}`;

/** Pixels of a digit and of the padding beside it in Excel's default font, Calibri 11 at 96 dpi; a pixel is 0.75 points. */
const digitPixels = 7;
const paddingPixels = 5;

/**
 * A column's width in points, as Office.js counts, from its width in characters, as Excel shows it.
 * @example pointsOf(8.43) // 48
 */
export function pointsOf(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (digitPixels + paddingPixels))
      : Math.round(characters * digitPixels + paddingPixels);
  return pixels * 0.75;
}
