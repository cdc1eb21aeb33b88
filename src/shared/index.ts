export { assertNever } from "./assertNever";
export { isCellError, type CellError, type CellValue } from "./cellValue";
export type { IsoDate } from "./isoDate";
export { err, ok, type Result } from "./result";
