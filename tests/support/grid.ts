import type { CellValue } from "../../src/shared";
import type { CellContent, Grid, SheetLayout } from "../../src/sheets";

/**
 * A sheet drawn as a Markdown table; its first line is row 1, without a rule below it. Numbers are numbers, `"12"` is text, `=A1`
 * a formula with an empty result, `#DIV/0!` an error, nothing an empty cell.
 */
export function grid(table: string, given: Partial<Grid> = {}): Grid {
  const cells = table
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/^\||\|$/g, ""))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return {
    sheet: "KH 06-2023",
    values: cells.map((row) => row.map(cellValue)),
    formulas: cells.map((row) => row.map((cell) => (cell.startsWith("=") ? cell : null))),
    numberFormats: [],
    merges: [],
    date1904: false,
    ...given,
  };
}

/** What a layout's sheet holds once it is drawn, its formulas not computed. */
export const gridOf = ({ name, content, merges }: SheetLayout): Grid => ({
  sheet: name,
  values: content.map((row) => row.map((cell) => (isFormula(cell) ? "" : cell))),
  formulas: content.map((row) => row.map((cell) => (isFormula(cell) ? `=${cell.formula}` : null))),
  numberFormats: [],
  merges,
  date1904: false,
});

const isFormula = (cell: CellContent): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null;

function cellValue(cell: string): CellValue {
  if (cell === "" || cell.startsWith("=")) return cell === "" ? null : "";
  if (/^".*"$/.test(cell)) return cell.slice(1, -1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell.startsWith("#") ? { error: cell } : cell;
}
