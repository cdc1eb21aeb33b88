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
  const { columnFixed = "", letters = "", rowFixed = "", digits = "" } = found;
  const column = shiftColumn(letters, columnFixed ? 0 : columns);
  const row = shiftRow(digits, rowFixed ? 0 : rows);
  if (column === undefined || row === undefined) return "#REF!";
  return columnFixed + column + rowFixed + row;
}

/** A cell, a column or a row; a mark before digits alone fixes the row. */
const END = /^(?:(?<columnFixed>\$?)(?<letters>[A-Za-z]+))?(?:(?<rowFixed>\$?)(?<digits>\d+))?$/;

function shiftColumn(letters: string, by: number): string | undefined {
  if (letters === "" || by === 0) return letters;
  const index = columnIndexOf(letters) + by;
  return index < 0 || index >= MAX_COLUMNS ? undefined : columnName(index);
}

function shiftRow(digits: string, by: number): string | undefined {
  if (digits === "" || by === 0) return digits;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? undefined : String(row);
}
