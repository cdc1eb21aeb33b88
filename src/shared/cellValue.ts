/** An Excel error shown in a cell, e.g. "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number (a date is its serial), a logical value, an error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

/** Whether `value` is an Excel error such as #REF!. */
export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;

/** The text of a cell as we quote it: "" for an empty one, an error by its name. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}
