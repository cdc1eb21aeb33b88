import { cellAddress, rangeAddress } from "./a1";
import type { ColumnFormat, SheetLayout } from "./layout";
import { SHEET_TAG } from "./sheetTag";
import { HEADER_STYLE, ROW_STYLE, SHEET_STYLE } from "./unitSheet/style";
import { rowHeight } from "./unitSheet/textHeight";
import { FINDINGS_SHEET_WORDS as WORDS } from "./vocabulary";

/** A finding as a row of the list, in words. */
export interface FindingRow {
  readonly severity: string;
  readonly sheet: string;
  /** "" where the whole sheet is meant. */
  readonly cell: string;
  readonly what: string;
  readonly mend: string;
  /** Why it is kept; "" where it is not. */
  readonly reason: string;
}

/** What marks a list of findings as ours. */
export const FINDINGS_TAG = "tiendo-findings:1";

const COLUMNS = [
  { header: WORDS.ordinal, width: 5 },
  { header: WORDS.severity, width: 11 },
  { header: WORDS.sheet, width: 24 },
  { header: WORDS.cell, width: 7 },
  { header: WORDS.what, width: 48 },
  { header: WORDS.mend, width: 48 },
  { header: WORDS.reason, width: 28 },
] as const;
const HEADER_ROW = 1;
const LAST = COLUMNS.length - 1;

/** The list of findings as a sheet, in the order given. */
export function findingsSheet(name: string, findings: readonly FindingRow[]): SheetLayout {
  const rows = findings.map((finding, index) => [
    index + 1,
    finding.severity,
    finding.sheet,
    finding.cell,
    finding.what,
    finding.mend,
    finding.reason,
  ]);
  const bottom = HEADER_ROW + rows.length;
  const table = rangeAddress({ top: HEADER_ROW, left: 0, bottom, right: LAST });
  return {
    name,
    content: [[WORDS.title], COLUMNS.map(({ header }) => header), ...rows],
    styles: [
      { range: rangeAddress({ top: 0, left: 0, bottom, right: LAST }), style: SHEET_STYLE },
      { range: cellAddress(0, 0), style: { bold: true, fontSize: 14, horizontal: "center" } },
      { range: table, style: { ...ROW_STYLE, wrap: true, horizontal: "left" } },
      {
        range: rangeAddress({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: LAST }),
        style: HEADER_STYLE,
      },
    ],
    columns: COLUMNS.map(({ width }, columnIndex): ColumnFormat => ({ columnIndex, width })),
    rows: [
      { rowIndex: 0, height: 28 },
      ...rows.map((cells, index) => ({
        rowIndex: HEADER_ROW + 1 + index,
        height: rowHeight(
          COLUMNS.map(({ width }, column) => ({ width, text: String(cells[column] ?? "") })),
        ),
      })),
    ],
    merges: [rangeAddress({ top: 0, left: 0, bottom: 0, right: LAST })],
    rules: [],
    conditionalFormats: [],
    names: [{ name: SHEET_TAG, formula: `"${FINDINGS_TAG}"`, hidden: true }],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
    print: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      repeatRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
      margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
    },
  };
}
