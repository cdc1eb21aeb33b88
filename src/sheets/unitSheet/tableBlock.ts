import { cellAddress, rangeAddress } from "../a1";
import type { CellContent, RowFormat, StyledRange } from "../layout";
import type { InputRole } from "../vocabulary";
import type { Block } from "./block";
import { columnOf, headerOf, UNIT_SHEET_COLUMNS, type Column } from "./columns";
import type { RowAnswers, UnitSheetRequest } from "./request";
import type { SheetRow } from "./rows";
import { runRange, runsOf, type Run } from "./runs";
import {
  HEADER_STYLE,
  INDICATOR_TITLE_STYLE,
  INPUT_STYLE,
  ROW_STYLE,
  SECTION_LEFT_STYLE,
  SECTION_RIGHT_STYLE,
  SECTION_STYLE,
  TASK_TITLE_STYLE,
} from "./style";
import { rowHeight } from "./textHeight";
import { HEADER_ROW, PERIOD_END_CELL } from "./titleBlock";

/** The 0-based row of the table's first row below its header. */
export const FIRST_ROW = HEADER_ROW + 1;

const LAST = UNIT_SHEET_COLUMNS.length - 1;

/** The table: its header, and the unit's sections, tasks and indicators with what officers have said of them. */
export function tableBlock(rows: readonly SheetRow[], answers: UnitSheetRequest["answers"]): Block {
  const headers = UNIT_SHEET_COLUMNS.map(({ role }) => headerOf(role));
  const content = rows.map((row, index) =>
    contentOf(row, { rowIndex: FIRST_ROW + index, answers: answers?.[row.code] }),
  );
  return {
    content: [headers, ...content],
    merges: [],
    styles: [...columnStyles(rows.length), ...runsOf(rows, FIRST_ROW).flatMap(runStyles)],
    rows: [
      { rowIndex: HEADER_ROW, height: headerHeight(headers) },
      ...rows.map((row, index) => rowFormat(row, FIRST_ROW + index, content[index] ?? [])),
    ],
  };
}

function contentOf(
  row: SheetRow,
  { rowIndex, answers }: { readonly rowIndex: number; readonly answers?: RowAnswers },
): readonly CellContent[] {
  const cells = {
    at: (role: Column["role"]) => cellAddress(rowIndex, columnOf(role)),
    periodEnd: PERIOD_END_CELL,
  };
  return UNIT_SHEET_COLUMNS.map((column) => {
    const own = row.kind === "kept" ? row.answers : answers;
    const answer = isInput(column, row) ? own?.[column.role] : undefined;
    return answer ?? column.content(row, cells);
  });
}

/** Whether officers type in the cell of a row. */
const isInput = (column: Column, row: SheetRow): column is Column & { readonly role: InputRole } =>
  column.inputOn.includes(row.kind);

function columnStyles(rowCount: number): readonly StyledRange[] {
  const bottom = FIRST_ROW + rowCount - 1;
  const header = rangeAddress({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: LAST });
  return [
    ...UNIT_SHEET_COLUMNS.map(({ style }, column) => ({
      range: rangeAddress({ top: FIRST_ROW, left: column, bottom, right: column }),
      style,
    })),
    { range: header, style: HEADER_STYLE },
  ];
}

function runStyles(run: Run): readonly StyledRange[] {
  const whole = rangeAddress({ ...run, left: 0, right: LAST });
  if (run.kind === "section") {
    return [
      { range: whole, style: SECTION_STYLE },
      { range: rangeAddress({ ...run, left: 0, right: 0 }), style: SECTION_LEFT_STYLE },
      { range: rangeAddress({ ...run, left: LAST, right: LAST }), style: SECTION_RIGHT_STYLE },
    ];
  }
  const title = run.kind === "task" ? TASK_TITLE_STYLE : INDICATOR_TITLE_STYLE;
  return [
    { range: whole, style: ROW_STYLE },
    { range: runRange(run, "title"), style: title },
    ...inputRanges(run).map((range) => ({ range, style: INPUT_STYLE })),
  ];
}

/** The rectangles of adjoining columns in which officers type on the rows of a stretch. */
function inputRanges(run: Run): readonly string[] {
  const isInputAt = UNIT_SHEET_COLUMNS.map(({ inputOn }) => inputOn.includes(run.kind));
  return isInputAt.flatMap((isOwn, left) => {
    if (!isOwn || isInputAt[left - 1]) return [];
    const end = isInputAt.indexOf(false, left);
    return [rangeAddress({ ...run, left, right: end < 0 ? LAST : end - 1 })];
  });
}

function rowFormat(row: SheetRow, rowIndex: number, content: readonly CellContent[]): RowFormat {
  if (row.kind === "section") return { rowIndex, height: 20 };
  return { rowIndex, height: heightOf(row, content), outlineLevel: 1 };
}

/** What is left of a column's width for bold letters, which are about a seventh wider, or beside an indent. */
const NARROWED = 0.86;

const headerHeight = (headers: readonly string[]): number =>
  rowHeight(
    UNIT_SHEET_COLUMNS.map(({ width }, index) => ({
      width: width * NARROWED,
      text: headers[index] ?? "",
    })),
  );

const isFormula = (value: CellContent = null): boolean =>
  typeof value === "object" && value !== null;

const heightOf = (row: SheetRow, content: readonly CellContent[]): number =>
  rowHeight(
    UNIT_SHEET_COLUMNS.map(({ role, width, style, longest }, index) => {
      const value = content[index];
      const shown = isFormula(value) ? (longest?.(row) ?? "") : "";
      const text = typeof value === "string" ? value : shown;
      const room = role === "title" ? width * NARROWED : width;
      return { width: style.wrap ? room : Infinity, text };
    }),
  );
