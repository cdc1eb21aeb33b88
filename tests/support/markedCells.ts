import { validateReport, type ReportContext, type ReportIssue } from "../../src/reporting";
import type { Plan } from "../../src/plan";
import {
  cellAddress,
  parseRange,
  readUnitSheet,
  type CellContent,
  type SheetLayout,
  type UnitSheetRequest,
} from "../../src/sheets";
import { UNIT_SHEET_COLUMNS } from "../../src/sheets/unitSheet/columns";
import { marksOf, type Mark } from "../../src/sheets/unitSheet/marks";
import { sheetRows } from "../../src/sheets/unitSheet/rows";
import { gridOf } from "./grid";
import { calculated, type SheetValues } from "./sheetValues";

const WIDTH = UNIT_SHEET_COLUMNS.length;

/** The marks of the sheet that a request draws. */
export const marksFor = (request: UnitSheetRequest): readonly Mark[] =>
  marksOf(sheetRows(request), request);

/** A sheet, and right of its cells what the formulas of its marks say on each row. */
export const besideMarks = (sheet: SheetLayout, marks: readonly Mark[]): SheetLayout => ({
  ...sheet,
  content: sheet.content.map((row, rowIndex) => [
    ...row,
    ...Array<null>(WIDTH - row.length).fill(null),
    ...marks.map((mark): CellContent => formulaAt(mark, rowIndex)),
  ]),
});

function formulaAt({ format: { range, formula } }: Mark, rowIndex: number): CellContent {
  const area = parseRange(range);
  if (!area || rowIndex < area.top || rowIndex > area.bottom) return null;
  return { formula: formula.replace(/(\$[A-Z]+)\d+/g, `$1${rowIndex + 1}`) };
}

/** The cells that are marked by the values of such a sheet, in its order. */
export const markedCells = (rows: SheetValues, marks: readonly Mark[]): readonly string[] =>
  rows.flatMap((row, rowIndex) => {
    const cells = marks.flatMap(({ format }, index) =>
      row[WIDTH + index] === true
        ? [cellAddress(rowIndex, parseRange(format.range)?.left ?? 0)]
        : [],
    );
    return [...new Set(cells)].sort();
  });

/** What the rules find in a sheet as the workbench computes it. */
export function foundIn(
  layout: SheetLayout,
  { plan, ...context }: ReportContext & { readonly plan: Plan },
): readonly ReportIssue[] {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  if (!read.ok) throw new Error(read.error.code);
  return validateReport(plan, read.value, context);
}

/** Addresses of cells in the order of the sheet, each once. */
export const inSheetOrder = (cells: readonly string[]): readonly string[] => {
  const rowOf = (cell: string) => Number(/\d+/.exec(cell)?.[0]);
  return [...new Set(cells)].sort((a, b) => rowOf(a) - rowOf(b) || (a < b ? -1 : 1));
};
