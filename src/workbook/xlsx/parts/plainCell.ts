import { MAX_COLUMNS } from "../limits";
import type { StoredCell } from "./storedCell";

/**
 * Reads the cell that begins at an offset, if it is written as nearly every program writes nearly every cell: its address, its style and
 * its one-letter type, then nothing or one plain value. Answers the offset behind it; 0, and the cell is as it was, for anything else.
 * @example <c r="B2" s="1" t="s"><v>7</v></c>
 */
export function readPlainCell(xml: string, start: number, cell: StoredCell): number {
  if (!holds(xml, start, '<c r="')) return 0;
  const digitsAt = endOfLetters(xml, start + 6);
  const column = columnOf(xml, start + 6, digitsAt);
  const addressEnd = endOfDigits(xml, digitsAt);
  const isNext = column > cell.columnIndex + 1 && column <= MAX_COLUMNS;
  if (!isNext || numberOf(xml, digitsAt, addressEnd) !== cell.rowIndex + 1) return 0;
  const styleAt = holds(xml, addressEnd, '" s="') ? addressEnd + 5 : addressEnd;
  const styleEnd = endOfDigits(xml, styleAt);
  const hasType = holds(xml, styleEnd, '" t="');
  const typeEnd = hasType ? styleEnd + 6 : styleEnd;
  const end = readPlainValue(xml, typeEnd, cell);
  if (end === 0) return 0;
  cell.columnIndex = column - 1;
  cell.style = numberOf(xml, styleAt, styleEnd);
  cell.type = hasType ? xml.charAt(typeEnd - 1) : "n";
  cell.inline = undefined;
  cell.isRich = false;
  cell.formula = undefined;
  cell.start = start;
  cell.end = end;
  return end;
}

/** Reads from the last attribute's closing quote mark on. */
function readPlainValue(xml: string, at: number, cell: StoredCell): number {
  if (holds(xml, at, '"/>')) {
    cell.value = undefined;
    return at + 3;
  }
  if (!holds(xml, at, '"><v>')) return 0;
  const from = at + 5;
  let to = from;
  let code = xml.charCodeAt(to);
  while (code !== LESS && code !== AMPERSAND && code !== RETURN && to < xml.length) {
    code = xml.charCodeAt(++to);
  }
  if (!holds(xml, to, "</v></c>")) return 0;
  cell.value = xml.slice(from, to);
  return to + 8;
}

const [LESS, AMPERSAND, RETURN] = [60, 38, 13];

function holds(xml: string, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (xml.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

function endOfLetters(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(at)) at++;
  return at;
}

function endOfDigits(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt(at)) at++;
  return at;
}

/** The number of the column, counted from 1, that letters stand for. */
function columnOf(xml: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) column = column * 26 + xml.charCodeAt(at) - 64;
  return column;
}

function numberOf(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + xml.charCodeAt(at) - 48;
  return number;
}
