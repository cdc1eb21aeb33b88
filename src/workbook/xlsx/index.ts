export { blankPackage, type WorkbookProperties } from "./blankPackage";
export { createXlsx } from "./createXlsx";
export { editXlsx, xlsxBytes, type PackageChange } from "./editXlsx";
export { DEFAULT_LIMITS, type XlsxLimits } from "./limits";
export { openXlsx, type OpenOptions, type XlsxFile } from "./openXlsx";
export type { DefinedName, SheetEntry, Visibility } from "./parts/workbook";
export { readGrid, type GridOptions } from "./read/readGrid";
export { readLayout } from "./read/readLayout";
export { xlsxWorkbook, type FileWorkbook } from "./xlsxWorkbook";
