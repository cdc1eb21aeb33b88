import type { CellValue } from "../../src/shared";
import type { SheetLayout } from "../../src/sheets";
import { createWorkbookModel } from "../../src/workbench/model";
import { createXlsx } from "../../src/workbook/xlsx";
import { throughLibreOffice } from "./libreOffice";
import { gridOfFile } from "./opened";

/** A sheet's values, row by row. */
export type SheetValues = readonly (readonly CellValue[])[];

/** The values of a drawn sheet as the workbench computes them beside others, on a day in June 2023. */
export function calculated(layout: SheetLayout, others: readonly SheetLayout[] = []): SheetValues {
  const { activeSheet } = createWorkbookModel(
    { sheets: [layout, ...others] },
    { clock: () => "2023-06-20T08:00:00" },
  );
  return layout.content.map((row, rowIndex) =>
    row.map((_, columnIndex) => activeSheet.value(rowIndex, columnIndex)),
  );
}

/** The same as LibreOffice computes them. */
export const recalculated = async (
  layout: SheetLayout,
  others: readonly SheetLayout[] = [],
): Promise<SheetValues> =>
  gridOfFile(await throughLibreOffice(createXlsx([layout, ...others])), layout.name).values;
