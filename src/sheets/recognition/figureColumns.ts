import type { FigureReading } from "../../reporting";
import type { RecognisedColumn, TableRole } from "./recognition";
import type { TextGrid } from "./textGrid";

/** The columns of the wanted period's figures; numerator and denominator are the same column where it holds "12/20". */
export interface FigureColumns {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly percent?: number;
}

/** The column of a role for the wanted period. */
export const columnOfRole = (
  columns: readonly RecognisedColumn[],
  role: TableRole,
): number | undefined =>
  columns.find(({ roles, time }) => time === "current" && roles.includes(role))?.columnIndex;

/** The columns in which a table's figures stand. */
export const figureColumns = (columns: readonly RecognisedColumn[]): FigureColumns => ({
  numerator: columnOfRole(columns, "numerator"),
  denominator: columnOfRole(columns, "denominator"),
  percent: columnOfRole(columns, "percent"),
});

const BLANK: FigureReading = { kind: "blank" };

/** A row's two counts as its cells say them, and the percentage that stands beside them in one cell. */
export interface RowPair {
  readonly numerator: FigureReading;
  readonly denominator: FigureReading;
  readonly percent?: number;
}

/** Reads a row's two counts; a ratio in one cell is taken apart. */
export function rowPair(sheet: TextGrid, row: number, columns: FigureColumns): RowPair {
  const { numerator, denominator } = columns;
  const upper = figureIn(sheet, row, numerator);
  const isOneCell = numerator !== undefined && numerator === denominator;
  const lower = isOneCell ? BLANK : figureIn(sheet, row, denominator);
  if (upper.kind === "ratio" && lower.kind === "blank") return takenApart(upper);
  return isOneCell ? halfOf(upper) : { numerator: upper, denominator: lower };
}

/** What a row says as a figure in a column; nothing where the table lacks the column. */
export const figureIn = (
  sheet: TextGrid,
  row: number,
  column: number | undefined,
): FigureReading => (column === undefined ? BLANK : sheet.figure(row, column));

const takenApart = (ratio: Extract<FigureReading, { readonly kind: "ratio" }>): RowPair => ({
  numerator: { kind: "number", value: ratio.numerator, isText: false },
  denominator: { kind: "number", value: ratio.denominator, isText: false },
  ...(ratio.percent !== undefined && { percent: ratio.percent }),
});

/** A cell for ratios that holds something else: a percentage, a single count, or a word for nothing. */
function halfOf(reading: FigureReading): RowPair {
  if (reading.kind === "percent") {
    return { numerator: BLANK, denominator: BLANK, percent: reading.percent };
  }
  return { numerator: reading, denominator: reading.kind === "number" ? BLANK : reading };
}
