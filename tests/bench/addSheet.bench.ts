import { Workbook as ExcelJsWorkbook } from "exceljs";
import { read, utils, write } from "xlsx";
import { editXlsx, openXlsx, xlsxBytes } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";
import type { Bench } from "./bench";
import { largeSheet } from "./files/largeSheet";
import { savedAgain } from "./files/unitFiles";

const added = aPlainSheet("Biểu", [["III.1.a", 1]]);

/** Opening a workbook with a large sheet, adding a small one, writing the file; only ours loses nothing by it. */
export const bench = async (): Promise<Bench> => {
  const bytes = await savedAgain(largeSheet(5000, 15));
  return {
    title: "Adding a sheet to a workbook of 5,000 rows × 15 columns",
    contenders: [
      { name: "Tiến độ", run: () => byOurs(bytes) },
      { name: "SheetJS", run: () => bySheetJs(bytes) },
      { name: "exceljs", run: () => byExcelJs(bytes) },
    ],
  };
};

function byOurs(bytes: Uint8Array): boolean {
  const file = openXlsx(bytes);
  const edited = file.ok && editXlsx(file.value, { addSheets: [added] });
  return edited && edited.ok ? xlsxBytes(edited.value).length > 0 : false;
}

function bySheetJs(bytes: Uint8Array): boolean {
  const book = read(bytes, { type: "array", dense: true });
  utils.book_append_sheet(book, utils.aoa_to_sheet(added.content.map((row) => [...row])), "Biểu");
  return write(book, { type: "array", compression: true }).byteLength > 0;
}

async function byExcelJs(bytes: Uint8Array): Promise<boolean> {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  for (const row of added.content)
    (book.getWorksheet("Biểu") ?? book.addWorksheet("Biểu")).addRow([...row]);
  return (await book.xlsx.writeBuffer()).byteLength > 0;
}
