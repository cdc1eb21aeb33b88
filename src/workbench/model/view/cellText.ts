import { isCellError, type CellValue } from "../../../shared";
import { formatGeneral } from "../entry/formatGeneral";
import { formatValue, isDayFormat, isRateFormat } from "../entry/formatValue";
import { localFormula } from "../formula/localFormula";
import type { Cell } from "../state/cell";

/**
 * What a person gets to edit of a cell: a formula with ";", "85,5%", "14/06/2023", a text with the apostrophe that was typed.
 * @example editTextOf({ value: 0.855 }, { numberFormat: "0.00%", date1904: false }) // "85,5%"
 */
export function editTextOf(
  cell: Cell | undefined,
  { numberFormat, date1904 }: { readonly numberFormat: string; readonly date1904: boolean },
): string {
  if (cell?.formula !== undefined) return `=${localFormula(cell.formula)}`;
  const value = cell?.value ?? null;
  if (cell?.isQuoted) return `'${String(value)}`;
  if (typeof value !== "number") return plainText(value);
  if (isRateFormat(numberFormat)) return `${formatGeneral(value * 100)}%`;
  return isDayFormat(numberFormat)
    ? formatValue(value, dayFormatOf(value, numberFormat), date1904)
    : formatGeneral(value);
}

function plainText(value: Exclude<CellValue, number>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : value;
}

/** A day, a time or both, as much as the number says. */
function dayFormatOf(value: number, numberFormat: string): string {
  const hasTime = value % 1 !== 0;
  const isTimeOnly = value >= 0 && value < 1 && !/[yd]/i.test(numberFormat);
  if (isTimeOnly) return "hh:mm:ss";
  return hasTime ? "dd/mm/yyyy hh:mm:ss" : "dd/mm/yyyy";
}
