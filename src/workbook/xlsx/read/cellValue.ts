import { DAYS_TO_1904, dateSerial, isIsoDate, type CellValue } from "../../../shared";
import { cellAddress } from "../../../sheets";
import { fault } from "../fault";
import type { StoredCell } from "../parts/storedCell";
import type { SharedTexts } from "../sharedTexts";
import { decodeEscapes } from "../xml/text";

/** What the numbers in cells refer to. */
export interface ValueContext {
  readonly sharedStrings: SharedTexts;
  readonly date1904: boolean;
}

/** The value that a cell shows, formulas by their cached result; null where it shows none. */
export function cellValue(cell: StoredCell, context: ValueContext): CellValue {
  const { type, value } = cell;
  if (type === "n") return value ? numberOf(cell, value) : null;
  if (type === "inlineStr") return cell.inline ?? value ?? null;
  if (value === undefined || (value === "" && type !== "str")) return null;
  return typedValue(cell, value, context);
}

function typedValue(cell: StoredCell, value: string, context: ValueContext): CellValue {
  switch (cell.type) {
    case "s":
      return context.sharedStrings.text(numberOf(cell, value)) ?? unreadable(cell);
    case "str":
      return decodeEscapes(value);
    case "b":
      return logicalOf(cell, value.trim());
    case "e":
      return { error: value };
    case "d":
      return serialOf(value.trim(), context.date1904) ?? unreadable(cell);
    default:
      return unreadable(cell);
  }
}

function numberOf(cell: StoredCell, text: string): number {
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== "" ? value : unreadable(cell);
}

function logicalOf(cell: StoredCell, text: string): boolean {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : unreadable(cell);
}

/** The serial of an ISO 8601 date, time or both, as Excel's strict format writes them. */
function serialOf(text: string, date1904: boolean): number | undefined {
  const found = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!found || text === "") return undefined;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (date === undefined) return time;
  return isIsoDate(date) ? dateSerial(date) - (date1904 ? DAYS_TO_1904 : 0) + time : undefined;
}

const unreadable = ({ rowIndex, columnIndex, type, value }: StoredCell): never =>
  fault("damaged", `cell ${cellAddress(rowIndex, columnIndex)}: type ${type}, "${value ?? ""}"`);
