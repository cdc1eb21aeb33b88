/**
 * The requirement sets this adapter uses. The floor stands in the manifest: Excel 2021 and Microsoft 365. Nothing above it is called.
 *
 * | set | members |
 * |---|---|
 * | 1.1 | worksheets, ranges, values, formulas, formats, tables, charts |
 * | 1.2 | worksheet.protection, workbook.functions |
 * | 1.4 | names of a sheet, getItemOrNullObject |
 * | 1.5 | custom XML parts |
 * | 1.6 | suspendApiCalculationUntilNextSync, conditional formats |
 * | 1.7 | workbook.protection, tab colour, frozen panes, events of sheets, series of charts |
 * | 1.8 | data validation, runtime.enableEvents, showGridlines, number formats of charts' axes |
 * | 1.9 | suspendScreenUpdatingUntilNextSync, page layout, getCellProperties, setCellProperties |
 * | 1.10 | outline groups |
 * | 1.13 | getMergedAreasOrNullObject |
 */
export const REQUIRED_EXCEL_API = "1.13";

/** Whether this Excel offers every member the adapter calls. */
export const isExcelSupported = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API);
