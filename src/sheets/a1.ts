import type { IsoDate } from "../shared";

/** A cell by 0-based row and column. */
export interface CellPosition {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A rectangle of cells, 0-based, ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a 0-based column.
 * @example columnName(27) // "AB"
 */
export const columnName = (columnIndex: number): string =>
  NAMES[columnIndex] ?? spelledName(columnIndex);

function spelledName(columnIndex: number): string {
  let name = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Every cell that is read gets an address, and few tables reach farther. */
const NAMES = Array.from({ length: 702 }, (_, columnIndex) => spelledName(columnIndex));

/**
 * The 0-based column of its letters.
 * @example columnIndexOf("AB") // 27
 */
export function columnIndexOf(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * The address of a cell.
 * @example cellAddress(0, 1) // "B1"
 */
export const cellAddress = (rowIndex: number, columnIndex: number): string =>
  `${columnName(columnIndex)}${rowIndex + 1}`;

/**
 * The address of a rectangle; a single cell is written without ":".
 * @example rangeAddress({ top: 0, left: 0, bottom: 1, right: 1 }) // "A1:B2"
 */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/**
 * A sheet as a formula refers to it, without the "!" that its cells follow.
 * @example sheetReference("Số liệu '23") // "'Số liệu ''23'"
 */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * A reference parted into its sheet, where it names one, and its cells; undoes `sheetReference`.
 * @example splitReference("'Số liệu ''23'!$B$2") // { sheet: "Số liệu '23", cells: "$B$2" }
 */
export function splitReference(reference: string): {
  readonly sheet?: string;
  readonly cells: string;
} {
  const found = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/su.exec(reference);
  if (!found) return { cells: reference };
  const [, quoted, plain = "", cells = ""] = found;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, cells };
}

/**
 * Cells of a sheet as a formula refers to them wherever it stands.
 * @example absoluteReference("Biểu", { top: 1, left: 0, bottom: 2, right: 0 }) // "'Biểu'!$A$2:$A$3"
 */
export const absoluteReference = (sheet: string, range: CellRange): string =>
  `${sheetReference(sheet)}!${rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/**
 * The sheet and the rectangle that a reference names, or undefined where it lacks either.
 * @example parseReference("'Biểu'!$A$2:$A$3") // { sheet: "Biểu", range: { top: 1, left: 0, bottom: 2, right: 0 } }
 */
export function parseReference(
  reference: string,
): { readonly sheet: string; readonly range: CellRange } | undefined {
  const { sheet, cells } = splitReference(reference);
  const range = parseRange(cells);
  return sheet !== undefined && range ? { sheet, range } : undefined;
}

/**
 * A text as it stands in a formula.
 * @example textLiteral('Kế hoạch "số hóa"') // '"Kế hoạch ""số hóa"""'
 */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A day as it stands in a formula, whichever way the workbook counts its days.
 * @example dayFormula("2023-05-15") // "DATE(2023,5,15)"
 */
export const dayFormula = (day: IsoDate): string => `DATE(${day.split("-").map(Number).join(",")})`;

/**
 * The rectangle of an A1 address of cells ("B2", "$A$1:C5"), or undefined where it is none (whole rows and columns are not read).
 * @example parseRange("B2:C3") // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseRange(address: string): CellRange | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!found) return undefined;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = found;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndexOf(column1), columnIndexOf(column2)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
