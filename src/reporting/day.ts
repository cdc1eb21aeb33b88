import {
  cellText,
  DAYS_TO_1904,
  dateOfSerial,
  isIsoDate,
  isoDate,
  type CellValue,
  type IsoDate,
} from "../shared";
import type { Place } from "./issue";
import type { DateEntry } from "./report";

/**
 * The day that a cell holds: a serial number, or text as officials write days; text that is no day is kept without one.
 * @example parseDay("28/2/2023", { place, date1904: false }).date // "2023-02-28"
 */
export function parseDay(
  value: CellValue,
  { place, date1904 }: { readonly place: Place; readonly date1904: boolean },
): DateEntry {
  const date =
    typeof value === "number"
      ? dateOfSerial(value + (date1904 ? DAYS_TO_1904 : 0))
      : parseDayText(cellText(value));
  const text = typeof value === "number" && date ? date : cellText(value);
  return date ? { text, place, date } : { text, place };
}

/**
 * The day that a text is, as officials write days, or undefined where it is none.
 * @example parseDayText("28/2/2023") // "2023-02-28"
 */
export function parseDayText(text: string): IsoDate | undefined {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  const [, day, month, year] = found ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(date) ? date : undefined;
}
