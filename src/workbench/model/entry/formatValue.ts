import {
  addLocale,
  format,
  formatColor,
  isDateFormat,
  isPercentFormat,
  isValidFormat,
} from "numfmt";
import { DAYS_TO_1904, isCellError, type CellValue } from "../../../shared";
import { END_OF_DAYS } from "../limits";
import { DISPLAY } from "./locale";

/** Numbers and dates as a Vietnamese Windows shows them. */
addLocale(
  {
    decimal: DISPLAY.decimal,
    group: DISPLAY.group,
    ampm: ["SA", "CH"],
    ddd: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
    dddd: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
    mmm: Array.from({ length: 12 }, (_, month) => `Thg${month + 1}`),
    mmmm: [
      ...["Tháng Giêng", "Tháng Hai", "Tháng Ba", "Tháng Tư", "Tháng Năm", "Tháng Sáu"],
      ...["Tháng Bảy", "Tháng Tám", "Tháng Chín", "Tháng Mười", "Tháng Mười Một"],
      "Tháng Mười Hai",
    ],
  },
  "vi",
);

/** The format by which Excel means "a day as this machine writes days", and what that is in Vietnam. */
const SYSTEM_DAY = /^m\/d\/yyyy\b/i;
const LOCAL_DAY = "dd/mm/yyyy";

/** Excel's calendar begins with the day before 1900-01-01. */
const FIRST_DAY = 0;

/**
 * A value as a cell of a number format shows it in Vietnam; a date that the calendar does not have is a row of "#".
 * @example formatValue(0.855, "0.00%", false) // "85,50%"
 */
export function formatValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  const pattern = numberFormat.replace(SYSTEM_DAY, LOCAL_DAY);
  if (typeof value !== "number" || !isDateFormat(pattern)) return shown(pattern, value);
  const day = date1904 ? value + DAYS_TO_1904 : value;
  return day < FIRST_DAY || day >= END_OF_DAYS ? "########" : shown(pattern, day);
}

/** The colour ("#RRGGBB") that a number format asks for, as in "0;[Red]-0"; undefined where it asks for none. */
export function formatColorOf(value: CellValue, numberFormat: string): string | undefined {
  if (typeof value !== "number" || !numberFormat.includes("[")) return undefined;
  const color = formatColor(numberFormat, value, { throws: false });
  if (typeof color !== "string") return undefined;
  return color.startsWith("#") ? color.toUpperCase() : namedColors[color.toLowerCase()];
}

/** Whether a number format shows dates or times. */
export const isDayFormat = (numberFormat: string): boolean => isDateFormat(numberFormat);

/** Whether a number format shows percentages. */
export const isRateFormat = (numberFormat: string): boolean => isPercentFormat(numberFormat);

/** Whether a text is a number format. */
export const isNumberFormat = (text: string): boolean => text !== "" && isValidFormat(text);

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

const shown = (pattern: string, value: string | number | boolean): string =>
  format(pattern, value, { locale: "vi", throws: false, invalid: String(value) });
