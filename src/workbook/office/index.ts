export { officeWorkbook } from "./officeWorkbook";
export { isExcelSupported, REQUIRED_EXCEL_API } from "./requirements";
