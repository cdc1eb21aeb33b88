import { columnIndexOf, columnName } from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { formulaTokens } from "./tokens";

/** How far a formula moves. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula as it reads when filled from its cell into another: relative references move along, those that leave the sheet become #REF!.
 * @example shiftFormula("A1+$B$1", { rows: 1, columns: 0 }) // "A2+$B$1"
 */
export const shiftFormula = (formula: string, shift: Shift): string =>
  formulaTokens(formula)
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, shift) : text))
    .join("");

const shiftReference = (reference: string, shift: Shift): string =>
  reference
    .split(":")
    .map((end) => shiftEnd(end, shift))
    .join(":");

function shiftEnd(end: string, { rows, columns }: Shift): string {
  const found = END.exec(end)?.groups;
  if (!found) return end;
  const column = shiftColumn(found["column"] ?? "", columns);
  const row = shiftRow(found["row"] ?? "", rows);
  return column === undefined || row === undefined ? "#REF!" : column + row;
}

/** A cell, a column or a row; a mark before digits alone fixes the row. */
const END = /^(?<column>(?:\$?[A-Za-z]+)?)(?<row>(?:\$?\d+)?)$/;

function shiftColumn(column: string, by: number): string | undefined {
  if (column === "" || column.startsWith("$") || by === 0) return column;
  const index = columnIndexOf(column) + by;
  return index < 0 || index >= MAX_COLUMNS ? undefined : columnName(index);
}

function shiftRow(text: string, by: number): string | undefined {
  if (text === "" || text.startsWith("$") || by === 0) return text;
  const row = Number(text) + by;
  return row < 1 || row > MAX_ROWS ? undefined : String(row);
}
