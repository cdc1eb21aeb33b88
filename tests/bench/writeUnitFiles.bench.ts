import { Workbook as ExcelJsWorkbook } from "exceljs";
import { utils, write } from "xlsx";
import type { CellContent, SheetLayout } from "../../src/sheets";
import { createXlsx } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";
import type { Bench } from "./bench";
import { repeated, unitLayouts } from "./files/unitFiles";

/** Writing the same cells without looks, which SheetJS could not write; the last line is ours with looks and rules. */
export const bench = (): Bench => {
  const full = repeated(unitLayouts(), 200);
  const plain = full.map(({ name, content }) =>
    aPlainSheet(
      name,
      content.map((row) => row.map(asText)),
    ),
  );
  return {
    title: "Writing 200 unit files, cells only",
    contenders: [
      { name: "Tiến độ", run: () => plain.map((sheet) => createXlsx([sheet])).length },
      { name: "SheetJS", run: () => plain.map(bySheetJs).length },
      { name: "exceljs", run: async () => (await Promise.all(plain.map(byExcelJs))).length },
      {
        name: "Tiến độ, with looks, rules, names",
        run: () => full.map((sheet) => createXlsx([sheet])).length,
      },
    ],
  };
};

const asText = (cell: CellContent): string | number | boolean | null =>
  typeof cell === "object" && cell !== null ? cell.formula : cell;

function bySheetJs({ name, content }: SheetLayout): unknown {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(content.map((row) => [...row])), name);
  return write(book, { type: "array", compression: true });
}

function byExcelJs({ name, content }: SheetLayout): Promise<unknown> {
  const book = new ExcelJsWorkbook();
  const sheet = book.addWorksheet(name);
  for (const row of content) sheet.addRow([...row]);
  return book.xlsx.writeBuffer();
}
