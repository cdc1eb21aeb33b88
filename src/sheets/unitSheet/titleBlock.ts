import type { Unit } from "../../plan";
import { periodWindow, sendingDay } from "../../reporting";
import { dateSerial } from "../../shared";
import { cellAddress } from "../a1";
import type { CellStyle } from "../layout";
import { periodLine } from "../periodLine";
import { UNIT_SHEET_WORDS as WORDS } from "../vocabulary";
import { blockOf, type Block, type Line } from "./block";
import { columnOf, UNIT_SHEET_COLUMNS } from "./columns";
import type { UnitSheetRequest } from "./request";
import { rowHeight } from "./textHeight";

const LAST = UNIT_SHEET_COLUMNS.length - 1;
const TITLE_END = columnOf("title");
const PERIOD_ROW = 4;
const PERIOD_COLUMN = columnOf("assessment");
const SENDING_COLUMN = columnOf("cumulativeRate");

/** The 0-based row of the table's header, right below the title block. */
export const HEADER_ROW = PERIOD_ROW + 1;

const fixed = (columnIndex: number): string =>
  cellAddress(PERIOD_ROW, columnIndex).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** The absolute address of the cell that names the period. */
export const PERIOD_CELL = fixed(0);

/** The absolute address of the cell with the period's last day, on which all assessments rest. */
export const PERIOD_END_CELL = fixed(PERIOD_COLUMN);

/** Whose sheet it is, what it reports, the plan, and the period with its exact days. */
export function titleBlock(request: UnitSheetRequest, unit: Unit): Block {
  const width = UNIT_SHEET_COLUMNS.reduce((sum, column) => sum + column.width, 0);
  const planHeight = rowHeight([{ text: request.plan.title, width }]);
  return blockOf([...headLines(request, unit), ...periodLines(request)], {
    top: 0,
    heights: [17, 17, 24, planHeight, 20],
  });
}

const centered: CellStyle = { horizontal: "center", vertical: "center", wrap: true };
const strong: CellStyle = { ...centered, bold: true, fontSize: 12 };

function headLines({ plan }: UnitSheetRequest, unit: Unit): readonly Line[] {
  const whole = { left: 0, right: LAST };
  const left = { left: 0, right: TITLE_END };
  const right = { left: TITLE_END + 1, right: LAST };
  const unitName = unit.name.toLocaleUpperCase("vi");
  return [
    { rowIndex: 0, bottom: 1, ...left, value: unitName, style: strong },
    { rowIndex: 0, ...right, value: WORDS.nation, style: strong },
    { rowIndex: 1, ...right, value: WORDS.motto, style: { ...strong, underline: true } },
    { rowIndex: 2, ...whole, value: WORDS.heading, style: { ...strong, fontSize: 14 } },
    { rowIndex: 3, ...whole, value: plan.title, style: { ...centered, italic: true } },
  ];
}

function periodLines(request: UnitSheetRequest): readonly Line[] {
  const { end } = periodWindow(request.period, request.regime);
  const rowIndex = PERIOD_ROW;
  const label: CellStyle = { horizontal: "right" };
  const day: CellStyle = { bold: true, horizontal: "left", numberFormat: "dd/mm/yyyy" };
  const at = (left: number, right = left) => ({ rowIndex, left, right });
  return [
    {
      ...at(0, PERIOD_COLUMN - 3),
      value: periodLine(request),
      style: { bold: true, horizontal: "left" },
    },
    { ...at(PERIOD_COLUMN - 2, PERIOD_COLUMN - 1), value: WORDS.cutOff, style: label },
    { ...at(PERIOD_COLUMN), value: dateSerial(end), style: day },
    { ...at(PERIOD_COLUMN + 1, SENDING_COLUMN - 1), value: WORDS.sending, style: label },
    { ...at(SENDING_COLUMN, SENDING_COLUMN + 1), value: dateSerial(sendingDay(end)), style: day },
  ];
}
