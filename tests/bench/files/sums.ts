import { Workbook as ExcelJsWorkbook } from "exceljs";
import { read as readBySheetJs } from "xlsx";
import type { SheetFile } from "./unitFiles";

/** By indicator, the sums of the numerators and of the denominators. */
export type Sums = readonly (readonly [number, number])[];

/** The columns of our sheet, counted from 0, in which an indicator's code and its two figures stand. */
export const COLUMNS = { code: 1, numerator: 8, denominator: 9 } as const;

/** The sums as SheetJS reads the files: the wanted sheet alone, dense rows, no looks. */
export function sheetJsSums(files: readonly SheetFile[], codes: readonly string[]): Sums {
  const rows = files.flatMap(({ bytes, sheet }) => {
    const options = { type: "array", dense: true, sheets: sheet, cellHTML: false } as const;
    const read: unknown = readBySheetJs(bytes, { ...options, cellText: false }).Sheets[sheet];
    return Array.isArray(read) ? read.map(valuesOf) : [];
  });
  return sumsOf(rows, codes);
}

/** The sums as exceljs reads the files. */
export async function exceljsSums(
  files: readonly SheetFile[],
  codes: readonly string[],
): Promise<Sums> {
  const rows: (readonly unknown[])[] = [];
  for (const { bytes, sheet } of files) {
    const book = new ExcelJsWorkbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    book.getWorksheet(sheet)?.eachRow(({ values }) => {
      if (Array.isArray(values)) rows.push(values.slice(1));
    });
  }
  return sumsOf(rows, codes);
}

function sumsOf(rows: readonly (readonly unknown[])[], codes: readonly string[]): Sums {
  return codes.map((code) => {
    const own = rows.filter((cells) => cells[COLUMNS.code] === code);
    const sum = (column: number) =>
      own.reduce((total, cells) => total + numberIn(cells[column]), 0);
    return [sum(COLUMNS.numerator), sum(COLUMNS.denominator)];
  });
}

/** The values of a row of SheetJS's, whose empty rows and cells are absent. */
const valuesOf = (cells: readonly ({ readonly v: unknown } | undefined)[] | undefined) =>
  Array.from(cells ?? [], (cell) => cell?.v);

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);
