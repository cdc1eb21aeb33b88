export { assertNever } from "./assertNever";
export { isCellError, type CellError, type CellValue } from "./cellValue";
export { dateSerial, daysInMonth, isIsoDate, isoDate, type IsoDate } from "./isoDate";
export { err, ok, type Result } from "./result";
