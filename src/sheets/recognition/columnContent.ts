import { isDateFormat, parseStatus } from "../../reporting";
import { isCellError } from "../../shared";
import type { TextGrid } from "./textGrid";

/** What share of a column's filled cells (0 to 1) has each look. */
export interface ColumnContent {
  readonly filled: number;
  /** 1, 2, 3 …, I, II, 1.1, a). */
  readonly ordinals: number;
  readonly wholeNumbers: number;
  /** Numbers that are not whole, or at most 1. */
  readonly fractions: number;
  readonly percents: number;
  readonly ratios: number;
  readonly dates: number;
  readonly statuses: number;
  readonly marks: number;
  readonly agencies: number;
  readonly documents: number;
  readonly codes: number;
  /** Letters of a text on average. */
  readonly length: number;
}

/** So many rows show what a column holds. */
const SAMPLE = 400;

const AGENCY =
  /^(?:-\s*)?(?:cac )?(?:so|ubnd|uy ban|cong an|ban|van phong|vp|cuc|chi cuc|bao hiem|bhxh|phong|trung tam|dai|bao|tinh doan|dien luc|toa an|huyen|thi xa|tp|thanh pho|doanh nghiep|thue|cong ty|don vi|stttt|sgd|syt|stp|catinh|cat)(?![\p{L}])/u;
const DAY =
  /^(?:truoc |den |trong |ngay |quy |qui |thang |nam |het |cuoi )*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:thang|qui|nam|t)\s?(?:\d|[iv]+(?![a-z])).*)$|thuong xuyen|hang (?:thang|qui|nam|ngay)|sau khi|khi co|theo lo trinh|lien tuc/;
const DOCUMENT = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][A-ZĐa-z&]*(?:\s*-\s*[A-ZĐ]|$|[\s,;)])/;
const ORDINAL = /^\(?(?:\d{1,3}|[IVX]{1,5}|[A-Za-zđĐ])(?:\.(?:\d{1,3}|[a-zđ])){0,3}[.)]?$/;
export const MARK = /^(?:x|v|✓|✔|√|●|•|☑|☒|ü|þ|1)$/i;

/** Looks at a column's cells in the given rows, or at a share of them where they are many. */
export function columnContent(
  sheet: TextGrid,
  rows: readonly number[],
  column: number,
): ColumnContent {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sampled = rows.filter((_, index) => index % step === 0);
  const filled = sampled.filter((row) => sheet.text(row, column) !== "");
  const share = (holds: (row: number) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  const text = (row: number): string => sheet.text(row, column);
  const plain = (row: number): string => sheet.plain(row, column);
  const figure = (row: number) => sheet.figure(row, column).kind;
  return {
    filled: sampled.length === 0 ? 0 : filled.length / sampled.length,
    ordinals: share((row) => ORDINAL.test(text(row))),
    wholeNumbers: share((row) => isWhole(sheet, row, column)),
    fractions: share((row) => isFraction(sheet.value(row, column))),
    percents: share((row) => figure(row) === "percent"),
    ratios: share((row) => figure(row) === "ratio"),
    dates: share((row) => isDay(sheet, row, column)),
    statuses: share((row) => parseStatus(text(row), { sheet: "" }).status !== undefined),
    marks: share((row) => MARK.test(text(row))),
    agencies: share((row) => AGENCY.test(plain(row))),
    documents: share((row) => DOCUMENT.test(text(row))),
    codes: share((row) => /^[a-z]{1,6}[\d._-]+[a-z\d._-]*$/.test(plain(row))),
    length: filled.reduce((sum, row) => sum + text(row).length, 0) / Math.max(1, filled.length),
  };
}

function isWhole(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === "number") {
    return Number.isInteger(value) && !isDateFormat(sheet.grid.numberFormats[row]?.[column]);
  }
  if (isCellError(value)) return true;
  const { kind } = sheet.figure(row, column);
  return kind === "number" || kind === "ambiguous" || kind === "notOccurring";
}

const isFraction = (value: unknown): boolean =>
  typeof value === "number" && value >= 0 && (value <= 1 || !Number.isInteger(value));

function isDay(sheet: TextGrid, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === "number") return isDateFormat(sheet.grid.numberFormats[row]?.[column]);
  return DAY.test(sheet.plain(row, column));
}
