import { parseA1Ref } from "@borgar/fx/xlsx";
import type { CellRange } from "../../../../sheets";
import { parseCellsRef, type CellsRef } from "../../formula/cellsRef";
import { MAX_COLUMNS, MAX_ROWS } from "../../limits";
import { NO_OFFSET, type Compiled, type Offset } from "../frame";
import { sheetNamed } from "../../state/sheetNamed";
import { REF } from "../value";
import { compileName } from "./compileName";
import { compileTableRef } from "./compileTableRef";

/** A reference by its kind: cells ("range", whole lines "beam"), a name, or part of a table. */
export function compileReference(
  kind: "name" | "range" | "beam" | "table",
  text: string,
): Compiled {
  if (kind === "name") return compileName(text);
  return kind === "table" ? compileTableRef(text) : compileCells(text);
}

function compileCells(text: string): Compiled {
  const ref = parseCellsRef(text);
  if (!ref) return compileOverSheets(text);
  const { sheet: name } = ref;
  return (frame) => {
    const sheet = name === undefined ? frame.sheet : sheetNamed(frame.book.state, name);
    if (!sheet) return REF;
    return frame.book.use({ kind: "area", sheet, range: movedRange(ref, frame.offset) });
  };
}

/** The same cells on all sheets from one to another: "'Tháng 1:Tháng 12'!B5". */
function compileOverSheets(text: string): Compiled {
  const found = parseA1Ref(text);
  const [first = "", last] = found?.sheetName?.split(":") ?? [];
  const ref = parseCellsRef(text.slice(text.lastIndexOf("!") + 1));
  if (!ref || last === undefined || found?.workbookName) return () => REF;
  return ({ book, offset }) => {
    const ends = [first, last].map((name) => sheetNamed(book.state, name));
    const places = ends.map((sheet) => (sheet ? book.state.sheets.indexOf(sheet) : -1));
    if (places.includes(-1)) return REF;
    const range = movedRange(ref, offset);
    const sheets = book.state.sheets.slice(Math.min(...places), Math.max(...places) + 1);
    return {
      kind: "union",
      areas: sheets.map((sheet) => book.use({ kind: "area", sheet, range })),
    };
  };
}

/** A reference with its relative ends moved; what leaves the sheet on one side comes in again on the other, as in Excel. */
function movedRange({ range, fixed, lines }: CellsRef, offset: Offset): CellRange {
  if (offset === NO_OFFSET) return range;
  const rows = lines === "columns" ? 0 : offset.rows;
  const columns = lines === "rows" ? 0 : offset.columns;
  const row = (index: number, isFixed: boolean): number =>
    isFixed ? index : (index + rows + MAX_ROWS) % MAX_ROWS;
  const column = (index: number, isFixed: boolean): number =>
    isFixed ? index : (index + columns + MAX_COLUMNS) % MAX_COLUMNS;
  const vertical = [row(range.top, fixed.top), row(range.bottom, fixed.bottom)];
  const across = [column(range.left, fixed.left), column(range.right, fixed.right)];
  return {
    top: Math.min(...vertical),
    left: Math.min(...across),
    bottom: Math.max(...vertical),
    right: Math.max(...across),
  };
}
