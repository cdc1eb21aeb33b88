import { parseA1Ref } from "@borgar/fx/xlsx";
import { columnName, parseRange, type CellRange } from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** A reference to cells as it stands in a formula. */
export interface CellsRef {
  /** The sheet it names, undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
  /** Which ends are written with "$". */
  readonly fixed: Fixed;
  /** Written as whole rows ("1:3") or whole columns ("A:C"). */
  readonly lines: "rows" | "columns" | undefined;
}

interface Fixed {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** The reference of a token such as "'Tên sheet'!$A$1:B2"; undefined for names, other workbooks and references over several sheets. */
export function parseCellsRef(text: string): CellsRef | undefined {
  const found = parseA1Ref(text);
  if (!found || !("range" in found) || found.workbookName || found.sheetName?.includes(":")) {
    return undefined;
  }
  const rows = spanOf([found.range.top, found.range.bottom], MAX_ROWS);
  const columns = spanOf([found.range.left, found.range.right], MAX_COLUMNS);
  const { $top, $left, $bottom, $right } = found.range;
  return {
    sheet: found.sheetName || undefined,
    range: { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last },
    fixed: { top: !!$top, left: !!$left, bottom: !!$bottom, right: !!$right },
    lines: rows.isWhole ? "columns" : columns.isWhole ? "rows" : undefined,
  };
}

type End = number | null | undefined;

/** The rows or columns between two ends in either order; all `count` of them where no ends are written. */
function spanOf([start, end = start]: readonly [End, End], count: number) {
  const isWhole = start === null || start === undefined;
  const ends = isWhole ? [0, count - 1] : [start, end ?? start];
  return { first: Math.min(...ends), last: Math.max(...ends), isWhole };
}

/** The reference as a formula writes it; undoes `parseCellsRef`. */
export function formatCellsRef({ sheet, range, fixed, lines }: CellsRef): string {
  const prefix = sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
  const columns = [column(range.left, fixed.left), column(range.right, fixed.right)] as const;
  const rows = [row(range.top, fixed.top), row(range.bottom, fixed.bottom)] as const;
  if (lines === "columns") return prefix + columns.join(":");
  if (lines === "rows") return prefix + rows.join(":");
  const first = columns[0] + rows[0];
  const last = columns[1] + rows[1];
  return prefix + (first === last ? first : `${first}:${last}`);
}

/**
 * A sheet's name as a formula writes it.
 * @example quoteSheet("Biểu 1") // "'Biểu 1'"
 */
export const quoteSheet = (name: string): string => quoteSheets([name]);

/** The names of one sheet, or of the first and the last of several, as a formula writes them: "'Tháng 1:Tháng 3'". */
export function quoteSheets(names: readonly string[]): string {
  const text = names.join(":");
  return names.every(isPlainName) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isPlainName(name: string): boolean {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isLikeCell = parseRange(name) !== undefined || /^R\d*C?\d*$|^C\d*$/i.test(name);
  return isWord && !isLikeCell && !/^(true|false)$/i.test(name);
}

/** The absolute reference to a range of a named sheet, e.g. "'Biểu 1'!$A$1:$B$2". */
export function absoluteRef(sheet: string, range: CellRange): string {
  const fixed = { top: true, left: true, bottom: true, right: true };
  return formatCellsRef({ sheet, range, fixed, lines: undefined });
}

const column = (index: number, isFixed: boolean): string => dollar(isFixed) + columnName(index);
const row = (index: number, isFixed: boolean): string => `${dollar(isFixed)}${index + 1}`;
const dollar = (isFixed: boolean): string => (isFixed ? "$" : "");
