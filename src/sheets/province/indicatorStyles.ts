import { ratioToNumber } from "../../shared";
import { rangeAddress } from "../a1";
import type { CellStyle, ConditionalFormat, StyledRange } from "../layout";
import {
  ALARM_STYLE,
  GOOD_STYLE,
  HEADER_STYLE,
  MUTED_STYLE,
  SECTION_LEFT_STYLE,
  SECTION_RIGHT_STYLE,
  SECTION_STYLE,
  SHEET_STYLE,
  ROW_STYLE,
} from "../unitSheet/style";
import { runsOf } from "../unitSheet/runs";
import { INDICATOR_ASSESSMENT_WORDS as WORDS } from "../vocabulary";
import { INDICATOR_COLUMNS, indicatorColumn } from "./indicatorColumns";
import type { IndicatorRow } from "./indicatorTable";
import { figureStyle } from "./style";

const LAST_COLUMN = INDICATOR_COLUMNS.length - 1;

/** The parts of the sheet of indicators by 0-based rows; the notes reach down to `bottom`. */
export interface IndicatorSheetRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly notes: number;
  readonly bottom: number;
}

/** The looks of the sheet of indicators: head, table, and the notes below it. */
export function indicatorStyles(
  rows: readonly IndicatorRow[],
  { header, first, notes, bottom }: IndicatorSheetRows,
): readonly StyledRange[] {
  return [
    across(0, bottom, SHEET_STYLE),
    across(0, 0, { bold: true, fontSize: 14, horizontal: "center" }),
    across(1, header - 1, { horizontal: "center", wrap: true }),
    across(header - 2, header - 2, { bold: true }),
    across(header, header, HEADER_STYLE),
    ...runsOf(rows, first).flatMap((run) =>
      run.kind === "section" ? sectionStyles(run) : indicatorRunStyles(run),
    ),
    ...rows.flatMap((row, index) => fractionStyles(row, first + index)),
    across(notes, bottom, { ...MUTED_STYLE, italic: true, wrap: true, horizontal: "left" }),
  ];
}

/** The looks of assessments that ask for attention, beside their words. */
export function assessmentFormats(first: number, last: number): readonly ConditionalFormat[] {
  const column = indicatorColumn("assessment");
  const when = (words: string, style: ConditionalFormat["style"]): ConditionalFormat => ({
    range: `${column}${first + 1}:${column}${last + 1}`,
    formula: `${column}${first + 1}="${words}"`,
    style,
  });
  return [
    when(WORDS.below, ALARM_STYLE),
    when(WORDS.met, GOOD_STYLE),
    when(WORDS.notReported, { ...MUTED_STYLE, italic: true }),
  ];
}

const sectionStyles = ({ top, bottom }: Stretch): readonly StyledRange[] => [
  across(top, bottom, SECTION_STYLE),
  columnStyle(top, bottom, { column: 0, style: SECTION_LEFT_STYLE }),
  columnStyle(top, bottom, { column: LAST_COLUMN, style: SECTION_RIGHT_STYLE }),
];

const indicatorRunStyles = ({ top, bottom }: Stretch): readonly StyledRange[] => [
  across(top, bottom, ROW_STYLE),
  ...INDICATOR_COLUMNS.map(({ style }, column) => columnStyle(top, bottom, { column, style })),
];

/** Sums that have decimals. */
function fractionStyles(row: IndicatorRow, rowIndex: number): readonly StyledRange[] {
  if (row.kind === "section") return [];
  return (["numerator", "denominator"] as const).flatMap((role) => {
    const value = ratioToNumber(row.result[role]);
    return Number.isInteger(value)
      ? []
      : [{ range: `${indicatorColumn(role)}${rowIndex + 1}`, style: figureStyle(value) }];
  });
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

const columnStyle = (
  top: number,
  bottom: number,
  { column, style }: { readonly column: number; readonly style: CellStyle },
): StyledRange => ({ range: rangeAddress({ top, bottom, left: column, right: column }), style });

const across = (top: number, bottom: number, style: CellStyle): StyledRange => ({
  range: rangeAddress({ top, bottom, left: 0, right: LAST_COLUMN }),
  style,
});
