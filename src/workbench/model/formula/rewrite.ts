import { tokenize, type Token } from "@borgar/fx/xlsx";
import { splitReference, type CellRange } from "../../../sheets";
import type { LineShift } from "../api/events";
import { isSameText } from "../calculation/compare";
import { isOnSheet, movedBy } from "../state/range";
import { shiftRange } from "../state/shift";
import { formatCellsRef, parseCellsRef, quoteSheets, type CellsRef } from "./cellsRef";

/** What becomes of a reference: another one, or "#REF!" where it has nothing to refer to any more. */
type Replacement = CellsRef | "#REF!";

/** The formula with each reference to cells replaced; texts, names and all else stay as they are. */
export function mapReferences(formula: string, replace: (ref: CellsRef) => Replacement): string {
  return mapTokens(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return token.value;
    const ref = parseCellsRef(token.value);
    if (!ref) return token.value;
    const replaced = replace(ref);
    if (replaced === ref) return token.value;
    return replaced === "#REF!" ? replaced : formatCellsRef(replaced);
  });
}

/** Moves the relative ends of all references, as copying a cell does; ends that change places are written in order again. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (ref) => {
    const { range, fixed, lines } = ref;
    const byRow = (isFixed: boolean): number => (isFixed || lines === "columns" ? 0 : rows);
    const byColumn = (isFixed: boolean): number => (isFixed || lines === "rows" ? 0 : columns);
    const moved = inOrder({
      ...ref,
      range: {
        top: range.top + byRow(fixed.top),
        left: range.left + byColumn(fixed.left),
        bottom: range.bottom + byRow(fixed.bottom),
        right: range.right + byColumn(fixed.right),
      },
    });
    return isOnSheet(moved.range) ? moved : "#REF!";
  });
}

/** What a formula on the sheet `home` says after rows or columns of the sheet `shifted` moved. */
export function shiftFormula(
  formula: string,
  sheets: { readonly home: string; readonly shifted: string },
  shift: LineShift,
): string {
  return mapReferences(formula, (ref) => {
    if (!isSameName(ref.sheet ?? sheets.home, sheets.shifted)) return ref;
    const range = shiftRange(ref.range, shift);
    return range ? { ...ref, range } : "#REF!";
  });
}

/** A formula after a sheet was renamed or (undefined) deleted; the ends of a reference over several sheets are names too. */
export function renameSheetIn(formula: string, before: string, after: string | undefined): string {
  return mapTokens(formula, (token) => {
    const { sheet, cells } = splitReference(token.value);
    if (sheet === undefined || !isReference(token)) return token.value;
    const names = sheet.split(":");
    if (!names.some((name) => isSameName(name, before))) return token.value;
    if (after === undefined) return "#REF!";
    return `${quoteSheets(names.map((name) => (isSameName(name, before) ? after : name)))}!${cells}`;
  });
}

/** A formula after a table was renamed. */
export const renameTableIn = (formula: string, before: string, after: string): string =>
  mapTokens(formula, (token) => {
    if (token.type !== "structured" && token.type !== "range_named") return token.value;
    const name = /^[^[]*/.exec(token.value)?.[0] ?? "";
    return isSameName(name, before) ? after + token.value.slice(name.length) : token.value;
  });

/** Formulas that look at cells which were cut and pasted follow them; `into` names the sheet where they are now. */
export function followMove(
  formula: string,
  home: string,
  move: {
    readonly from: { readonly sheet: string; readonly holds: (ref: CellsRef) => boolean };
    readonly into: string;
    readonly rows: number;
    readonly columns: number;
  },
): string {
  return mapReferences(formula, (ref) => {
    if (!isSameName(ref.sheet ?? home, move.from.sheet) || !move.from.holds(ref)) return ref;
    const sheet = isSameName(move.into, home) ? undefined : move.into;
    const range = movedBy(ref.range, move.rows, move.columns);
    return isOnSheet(range) ? { ...ref, sheet, range } : "#REF!";
  });
}

/** Whether two names are one to Excel. */
export const isSameName = isSameText;

/** A reference with its ends put in order, each with its "$". */
function inOrder({ range, fixed, ...ref }: CellsRef): CellsRef {
  const isUpsideDown = range.top > range.bottom;
  const isMirrored = range.left > range.right;
  const turned = <T>(ends: Record<keyof CellRange, T>): Record<keyof CellRange, T> => ({
    top: isUpsideDown ? ends.bottom : ends.top,
    bottom: isUpsideDown ? ends.top : ends.bottom,
    left: isMirrored ? ends.right : ends.left,
    right: isMirrored ? ends.left : ends.right,
  });
  return { ...ref, range: turned(range), fixed: turned(fixed) };
}

function mapTokens(formula: string, replace: (token: Token) => string): string {
  return tokenize(formula, { negativeNumbers: false }).map(replace).join("");
}

const isReference = ({ type }: Token): boolean =>
  ["range", "range_beam", "range_named", "structured"].includes(type);
