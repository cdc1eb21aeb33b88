import { cellText } from "../../shared";
import type { HeaderBand } from "./findHeaders";
import type { TextGrid } from "./textGrid";

/** Rows without anything that may lie within a table. */
const LONGEST_GAP = 12;

/** What stands below a table: who signs, who receives, remarks. */
const FOOT =
  /^(?:noi nhan|nguoi lap(?: bieu| bang)?|(?:ghi chu|chu thich|luu i)\s*:|(?:tm|kt|tl|tuq|q)\.|thu truong|giam doc|chu tich|pho (?:giam doc|chu tich)|truong (?:phong|cong an)|xac nhan cua|\(ki,? (?:ten|ghi ro|va ghi)|nguoi bao cao|can bo tong hop)|^.{0,40},? ?ngay .{1,6} thang .{1,6} nam/;

/** The rows of a table's body from the top: not the numbers of its columns, nothing below its foot. */
export function bodyRows(sheet: TextGrid, band: HeaderBand, end: number): readonly number[] {
  const first = (band.rows.at(-1) ?? -1) + 1;
  const rows: number[] = [];
  let last = first - 1;
  for (const row of sheet.filledRows) {
    if (row < first || !hasContent(sheet, band, row)) continue;
    if (row >= end || row - last > LONGEST_GAP || isFoot(sheet, band, row)) break;
    last = row;
    if (rows.length === 0 && isColumnNumbers(sheet, band, row)) continue;
    rows.push(row);
  }
  return rows;
}

function hasContent(sheet: TextGrid, { left, right }: HeaderBand, row: number): boolean {
  for (let column = left; column <= right; column++) {
    if (sheet.text(row, column) !== "") return true;
    if (sheet.grid.formulas[row]?.[column]) return true;
  }
  return false;
}

const MOST_IN_FOOT = 3;

/** Words of a foot, with hardly anything else in the row. */
function isFoot(sheet: TextGrid, { left, right }: HeaderBand, row: number): boolean {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (sheet.text(row, column) !== "") filled.push(column);
    if (filled.length > MOST_IN_FOOT) return false;
  }
  return (
    filled.every((column) => typeof sheet.value(row, column) === "string") &&
    filled.some((column) => FOOT.test(sheet.plain(row, column)))
  );
}

/** "(1) (2) (3)=(1)/(2)" or "A B 1 2": a row that only numbers the columns. */
function isColumnNumbers(sheet: TextGrid, { left, right }: HeaderBand, row: number): boolean {
  const texts = Array.from({ length: right - left + 1 }, (_, index) =>
    cellText(sheet.value(row, left + index)).trim(),
  ).filter((text) => text !== "");
  const isNumbering = (text: string): boolean =>
    /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/.test(text) ||
    /^[(\s]*\d{1,2}\)?\s*=\s*[\d()+\-*/:x%\s]+$/.test(text);
  const numbers = texts.flatMap((text) => /\d+/.exec(text)?.[0] ?? []).map(Number);
  const isRising = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? 0),
  );
  return texts.length >= 3 && numbers.length >= 2 && texts.every(isNumbering) && isRising;
}
