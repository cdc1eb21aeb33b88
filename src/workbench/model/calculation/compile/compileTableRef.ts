import { parseStructRef } from "@borgar/fx/xlsx";
import type { CellRange } from "../../../../sheets";
import type { Compiled, Frame } from "../frame";
import { dataOf, headerOf, tableAround, tableColumn, tableNamed, type FoundTable } from "../tables";
import { NAME, REF, VALUE, type Value } from "../value";

interface TablePart {
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

/** A part of a table: "Bảng[Cột]", "Bảng[[#Headers],[Cột]]", "Bảng[@Cột]", and "[@Cột]" inside the table itself. */
export function compileTableRef(text: string): Compiled {
  const found = parseStructRef(text);
  if (!found) return () => NAME;
  const { table: name = "", sections = [], columns = [] } = found;
  return (frame) => {
    const table = name ? tableNamed(frame.book.state, name) : tableAround(frame.sheet, frame.cell);
    return table ? partOf(table, { sections, columns }, frame) : REF;
  };
}

function partOf(table: FoundTable, part: TablePart, frame: Frame): Value {
  frame.book.use(headerOf(table));
  const across = columnsOf(table, part.columns);
  if (!across) return REF;
  const down = rowsOf(table, part.sections, frame);
  if (!("top" in down)) return down;
  return frame.book.use({ kind: "area", sheet: table.sheet, range: { ...across, ...down } });
}

/** From the first to the last of the named columns; all of them where none is named. */
function columnsOf(
  table: FoundTable,
  names: readonly string[],
): Pick<CellRange, "left" | "right"> | undefined {
  const { left, right } = table.range;
  const found = names.map((name) => tableColumn(table, name));
  const known = found.filter((index) => index !== undefined);
  if (known.length < found.length) return undefined;
  return known.length === 0
    ? { left, right }
    : { left: Math.min(...known), right: Math.max(...known) };
}

/** The rows of the named sections: the data where none is named. A table of ours has no totals. */
function rowsOf(table: FoundTable, sections: readonly string[], { sheet, cell }: Frame) {
  const data = dataOf(table).range;
  const includes = (section: string): boolean =>
    sections.includes(section) || sections.includes("all");
  if (sections.includes("totals")) return REF;
  if (sections.includes("this row")) {
    const isInTable = sheet === table.sheet && isRowOf(data, cell.rowIndex);
    return isInTable ? { top: cell.rowIndex, bottom: cell.rowIndex } : VALUE;
  }
  return {
    top: includes("headers") ? table.range.top : data.top,
    bottom: sections.length === 0 || includes("data") ? data.bottom : table.range.top,
  };
}

const isRowOf = ({ top, bottom }: CellRange, rowIndex: number): boolean =>
  rowIndex >= top && rowIndex <= bottom;
