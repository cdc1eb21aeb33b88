import { Workbook as ExcelJsWorkbook } from "exceljs";
import { read as readBySheetJs, type ParsingOptions } from "xlsx";
import { openXlsx, readGrid } from "../../../src/workbook/xlsx";
import type { Contender } from "../bench";
import type { SheetFile } from "./unitFiles";

/** The programs that read files, each asked for the sum of all numbers on one sheet of each. */
export const readers = (files: readonly SheetFile[]): readonly Contender[] => [
  { name: "Tiến độ", run: () => sumOf(files.map(byOurs)) },
  { name: "SheetJS tuned (sheets, dense)", run: () => sumOf(files.map(bySheetJs())) },
  {
    name: "SheetJS tuned, bare values",
    run: () => sumOf(files.map(bySheetJs({ cellHTML: false, cellText: false }))),
  },
  { name: "exceljs", run: async () => sumOf(await inTurn(files, byExcelJs)) },
];

function byOurs({ bytes, sheet }: SheetFile): number {
  const file = openXlsx(bytes);
  const grid = file.ok && readGrid(file.value, sheet);
  return grid && grid.ok ? numbersIn(grid.value.values.flat()) : NaN;
}

const bySheetJs =
  (further: ParsingOptions = {}) =>
  ({ bytes, sheet }: SheetFile): number => {
    const options = { type: "array", dense: true, sheets: sheet, ...further } as const;
    const rows: unknown = readBySheetJs(bytes, options).Sheets[sheet];
    const cells = Array.isArray(rows) ? rows.flat() : [];
    return numbersIn(
      cells.map((cell: { readonly t: string; readonly v: unknown }) => cell?.t === "n" && cell.v),
    );
  };

async function byExcelJs({ bytes, sheet }: SheetFile): Promise<number> {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  let sum = 0;
  book.getWorksheet(sheet)?.eachRow((row) => {
    row.eachCell(({ isMerged, address, master, value }) => {
      const result = typeof value === "object" && value && "result" in value ? value.result : value;
      if (!(isMerged && address !== master.address)) sum += numberOf(result);
    });
  });
  return sum;
}

/** exceljs answers dates as such. */
const numberOf = (value: unknown): number =>
  value instanceof Date
    ? value.getTime() / 86_400_000 + 25_569
    : typeof value === "number"
      ? value
      : 0;

async function inTurn(
  files: readonly SheetFile[],
  read: (file: SheetFile) => Promise<number>,
): Promise<readonly number[]> {
  const sums: number[] = [];
  for (const file of files) sums.push(await read(file));
  return sums;
}

const numbersIn = (values: readonly unknown[]): number =>
  sumOf(values.filter((value) => typeof value === "number"));

/** Rounded, so that the order of adding does not show. */
const sumOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, number) => sum + number, 0) * 1000) / 1000;
