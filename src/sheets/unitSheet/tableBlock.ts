import { cellAddress, rangeAddress } from "../a1";
import type { CellContent, RowFormat, StyledRange } from "../layout";
import type { InputRole } from "../vocabulary";
import type { Block } from "./block";
import { columnOf, headerOf, UNIT_SHEET_COLUMNS, type Column } from "./columns";
import type { RowAnswers, UnitSheetRequest } from "./request";
import type { SheetRow } from "./rows";
import {
  HEADER_STYLE,
  INDICATOR_TITLE_STYLE,
  INPUT_STYLE,
  SECTION_STYLE,
  TABLE_STYLE,
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
    styles: [...columnStyles(rows.length), ...rows.flatMap(stylesOf)],
    rows: [
      { rowIndex: HEADER_ROW, height: heightOf(headers) },
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
    const answer = isInput(column, row) ? answers?.[column.role] : undefined;
    return answer ?? column.content(row, cells);
  });
}

/** Whether officers type in the cell of a row. */
export const isInput = (
  column: Column,
  row: SheetRow,
): column is Column & { readonly role: InputRole } => column.inputOn.includes(row.kind);

function columnStyles(rowCount: number): readonly StyledRange[] {
  const bottom = FIRST_ROW + rowCount - 1;
  const all = rangeAddress({ top: FIRST_ROW, left: 0, bottom, right: LAST });
  const header = rangeAddress({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: LAST });
  return [
    { range: all, style: TABLE_STYLE },
    ...UNIT_SHEET_COLUMNS.map(({ style }, column) => ({
      range: rangeAddress({ top: FIRST_ROW, left: column, bottom, right: column }),
      style,
    })),
    { range: header, style: HEADER_STYLE },
  ];
}

function stylesOf(row: SheetRow, index: number): readonly StyledRange[] {
  const rowIndex = FIRST_ROW + index;
  const title = cellAddress(rowIndex, columnOf("title"));
  switch (row.kind) {
    case "section":
      return [
        {
          range: rangeAddress({ top: rowIndex, left: 0, bottom: rowIndex, right: LAST }),
          style: SECTION_STYLE,
        },
      ];
    case "task":
      return [{ range: title, style: TASK_TITLE_STYLE }, ...inputStyles(row, rowIndex)];
    case "indicator":
      return [{ range: title, style: INDICATOR_TITLE_STYLE }, ...inputStyles(row, rowIndex)];
  }
}

const inputStyles = (row: SheetRow, rowIndex: number): readonly StyledRange[] =>
  UNIT_SHEET_COLUMNS.flatMap((column, columnIndex) =>
    isInput(column, row) ? [{ range: cellAddress(rowIndex, columnIndex), style: INPUT_STYLE }] : [],
  );

function rowFormat(row: SheetRow, rowIndex: number, content: readonly CellContent[]): RowFormat {
  if (row.kind === "section") return { rowIndex, height: 20 };
  return { rowIndex, height: heightOf(content), outlineLevel: 1 };
}

const heightOf = (content: readonly CellContent[]): number =>
  rowHeight(
    UNIT_SHEET_COLUMNS.map(({ width, style }, index) => {
      const value = content[index];
      return { width: style.wrap ? width : Infinity, text: typeof value === "string" ? value : "" };
    }),
  );
