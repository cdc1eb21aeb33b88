import { deadlineOfWords } from "../../plan";
import { isDateFormat, parseDay } from "../../reporting";
import type { TextGrid } from "./textGrid";

const NOWHERE = { sheet: "" };

/** A row's deadline as a day where its cell means one, else in its words. */
export function rowDeadline(
  sheet: TextGrid,
  row: number,
  { column, year }: { readonly column: number | undefined; readonly year: number },
): string | null {
  if (column === undefined) return null;
  const top = sheet.topRow(row, column);
  const value = sheet.value(top, column);
  const words = sheet.text(top, column);
  if (words === "") return null;
  const isDate = typeof value !== "number" || isDateFormat(sheet.grid.numberFormats[top]?.[column]);
  const given = typeof value === "number" ? value : words;
  const { date } = parseDay(given, { place: NOWHERE, date1904: sheet.grid.date1904 });
  if (date && isDate) return date;
  return deadlineOfWords(words, year).dueDate ?? words;
}
