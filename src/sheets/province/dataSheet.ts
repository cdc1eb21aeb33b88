import { rangeAddress } from "../a1";
import type {
  CellContent,
  CellRule,
  ConditionalFormat,
  RowFormat,
  SheetLayout,
  StyledRange,
} from "../layout";
import { ALARM_STYLE, HEADER_STYLE, MUTED_STYLE, ROW_STYLE, SHEET_STYLE } from "../unitSheet/style";
import { rowHeight } from "../unitSheet/textHeight";
import { DATA_COLUMNS, dataColumn, dataShown } from "./dataColumns";
import type { DataRow } from "./dataRow";
import { provinceTableName, provinceTagName, type ProvinceTag } from "./provinceTag";
import type { NameOf } from "./remarks";
import { shapeWords } from "./shapeWords";
import { figureStyle, provincePrint } from "./style";
import { DATA_HEADERS, PROVINCE_WORDS, STANDING_WORDS, TASK_STANDING_WORDS } from "./vocabulary";

const LAST_COLUMN = DATA_COLUMNS.length - 1;

/** The last row that rules and formats of the sheet reach: Excel's own, counted from 1. */
export const SHEET_BOTTOM = 1_048_576;

/**
 * The sheet of figures, an Excel table: one row a unit and code of each period, with the file, sheet and cells it came from. Its
 * rows are found by their keys, so that it has one shape.
 */
export function dataSheet(
  name: string,
  tag: Pick<ProvinceTag, "planId" | "regime">,
  { rows, nameOf }: { readonly rows: readonly DataRow[]; readonly nameOf: NameOf },
): SheetLayout {
  const bottom = bottomOf(rows.length);
  const content = rows.map((row, index) => dataContent(row, index + 1, nameOf));
  return {
    name,
    content: [DATA_COLUMNS.map(({ role }) => DATA_HEADERS[role]), ...content],
    results: [[], ...rows.map(dataShown)],
    styles: [...headerStyles, ...dataStyles(1, bottom), ...rows.flatMap(fractionStyles)],
    columns: DATA_COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    rows: [{ rowIndex: 0, height: 24 }, ...tallRows(content, 1)],
    merges: [],
    rules: [standingRule],
    conditionalFormats: standingFormats,
    names: [provinceTagName("data", tag, shapeWords.data())],
    tables: [
      { name: dataTableName(tag), range: dataTableRange(bottom), style: "TableStyleLight1" },
    ],
    frozen: { rows: 1, columns: 4 },
    print: provincePrint(0),
  };
}

/** The table's range where its last row is `bottom` (0-based). */
export const dataTableRange = (bottom: number): string =>
  rangeAddress({ top: 0, bottom, left: 0, right: LAST_COLUMN });

/** The table's name in the workbook. */
export const dataTableName = (tag: Pick<ProvinceTag, "planId" | "regime">): string =>
  provinceTableName("data", tag, shapeWords.data());

/** The 0-based last row of a table with so many rows; a table needs one below its header, be it empty. */
export const bottomOf = (rowCount: number): number => Math.max(rowCount, 1);

/** What stands in a row of the sheet. */
export const dataContent = (
  row: DataRow,
  rowIndex: number,
  nameOf: NameOf,
): readonly CellContent[] =>
  DATA_COLUMNS.map(({ content }) => content(row, { rowNumber: rowIndex + 1, nameOf }));

/** The looks of rows of figures. */
export const dataStyles = (top: number, bottom: number): readonly StyledRange[] => [
  { range: rangeAddress({ top, bottom, left: 0, right: LAST_COLUMN }), style: SHEET_STYLE },
  { range: rangeAddress({ top, bottom, left: 0, right: LAST_COLUMN }), style: ROW_STYLE },
  ...DATA_COLUMNS.map(({ style }, column) => ({
    range: rangeAddress({ top, bottom, left: column, right: column }),
    style,
  })),
];

/** Heights for the rows, from row `top` on, whose words take more than a line; the others keep Excel's own. */
export const tallRows = (
  content: readonly (readonly CellContent[])[],
  top: number,
): readonly RowFormat[] =>
  content.flatMap((cells, index) => {
    const texts = DATA_COLUMNS.map(({ width, style }, column) => {
      const cell = style.wrap ? cells[column] : null;
      return { text: typeof cell === "string" ? cell : "", width };
    });
    const height = rowHeight(texts);
    return height > LINE_HEIGHT ? [{ rowIndex: top + index, height }] : [];
  });

const LINE_HEIGHT = rowHeight([]);

const HEADER_RANGE = rangeAddress({ top: 0, bottom: 0, left: 0, right: LAST_COLUMN });

const headerStyles: readonly StyledRange[] = [
  { range: HEADER_RANGE, style: SHEET_STYLE },
  { range: HEADER_RANGE, style: HEADER_STYLE },
];

const FIGURE_ROLES = [
  "numerator",
  "denominator",
  "cumulativeNumerator",
  "cumulativeDenominator",
] as const;

/** Decimals for the figures that have some. */
function fractionStyles(row: DataRow, index: number): readonly StyledRange[] {
  if (row.kind === "task") return [];
  const figures = {
    numerator: row.part.entry?.numerator,
    denominator: row.part.entry?.denominator,
    cumulativeNumerator: row.part.entry?.cumulative?.numerator,
    cumulativeDenominator: row.part.entry?.cumulative?.denominator,
  };
  return FIGURE_ROLES.flatMap((role) => {
    const figure = figures[role];
    return figure?.kind === "number" && !Number.isInteger(figure.value)
      ? [{ range: `${dataColumn(role)}${index + 2}`, style: figureStyle(figure.value) }]
      : [];
  });
}

const standingRule: CellRule = {
  range: `${dataColumn("standing")}2:${dataColumn("standing")}${SHEET_BOTTOM}`,
  condition: {
    kind: "list",
    values: [...new Set([...Object.values(STANDING_WORDS), ...Object.values(TASK_STANDING_WORDS)])],
  },
  allowBlank: false,
  alert: {
    style: "stop",
    title: PROVINCE_WORDS.standingTitle,
    message: PROVINCE_WORDS.standingMessage,
  },
};

const STANDING_RANGE = `${dataColumn("standing")}2:${dataColumn("reason")}${SHEET_BOTTOM}`;

const standingIs = (words: string, style: ConditionalFormat["style"]): ConditionalFormat => ({
  range: STANDING_RANGE,
  formula: `$${dataColumn("standing")}2="${words}"`,
  style,
});

const standingFormats: readonly ConditionalFormat[] = [
  standingIs(STANDING_WORDS.excluded, ALARM_STYLE),
  standingIs(TASK_STANDING_WORDS.overdue, ALARM_STYLE),
  standingIs(STANDING_WORDS.missing, { ...MUTED_STYLE, italic: true }),
];
