import { absoluteReference, cellAddress, columnName, rangeAddress } from "../a1";
import type { CellContent, CellRule, SheetChart, SheetLayout, StyledRange } from "../layout";
import { INPUT_STYLE, ROW_STYLE, SHEET_STYLE } from "../unitSheet/style";
import { RATE_AXIS, RESULT_SERIES, TARGET_CHART, TARGET_SERIES, TREND_CHART } from "./charts";
import { RATE_STYLE, SHORT_STYLE } from "./style";
import { FRAME_HEADER } from "./tableFrame";
import { TREND_COLUMNS, TREND_LENGTH } from "./trendPlaces";
import { PROVINCE_WORDS as WORDS } from "./vocabulary";

/** The numbers (from 1) of the table's first and last row, and the code that is shown until another one is chosen. */
export interface TrendTable {
  readonly first: number;
  readonly last: number;
  readonly code: string;
}

const LABEL = 1;
const LEFT = TREND_COLUMNS.firstPeriod;
const RIGHT = LEFT + TREND_LENGTH - 1;
const CHART_HEIGHT = 16;

/** What a cell shows that has no figure for a chart to draw; the cell itself looks empty. */
const NO_FIGURE = "#N/A";

/**
 * Puts below the notes a chart of all results beside their targets, then a cell in which an indicator is chosen by its code, its
 * percentages and its target as a chart needs them, and that chart.
 */
export function withTrendCharts(layout: SheetLayout, table: TrendTable): SheetLayout {
  const top = layout.content.length + 1;
  const choice = top + CHART_HEIGHT + 1;
  const chosen = shownRow(layout, table);
  const { content, results } = choiceRows(table, { choice, chosen });
  return {
    ...layout,
    content: [...padded(layout.content, choice), ...content],
    results: [...padded(layout.results ?? [], choice), ...results],
    styles: [...layout.styles, ...choiceStyles(choice)],
    rules: [choiceRule(table, choice)],
    conditionalFormats: [hiddenGaps(choice)],
    charts: [targetChart(layout.name, table, top), trendChart(layout.name, choice)],
  };
}

type Results = NonNullable<SheetLayout["results"]>;

const padded = <T>(rows: readonly (readonly T[])[], length: number): readonly (readonly T[])[] =>
  Array.from({ length }, (_, row) => rows[row] ?? []);

/** What the cells of the chosen indicator's row show. */
const shownRow = ({ content, results = [] }: SheetLayout, { first, code }: TrendTable) => {
  const row = content.findIndex((cells, index) => index >= first - 1 && cells[0] === code);
  return { content: content[row] ?? [], results: results[row] ?? [] };
};

function choiceRows(
  { first, last, code }: TrendTable,
  { choice, chosen }: { readonly choice: number; readonly chosen: ReturnType<typeof shownRow> },
): { readonly content: readonly (readonly CellContent[])[]; readonly results: Results } {
  const columns = Array.from({ length: TREND_LENGTH }, (_, index) => LEFT + index);
  const codes = columnOf(TREND_COLUMNS.code, first, last);
  const choiceCell = absolute(choice, TREND_COLUMNS.target);
  const figure = (column: number): CellContent => {
    const found = `INDEX(${columnOf(column, first, last)},MATCH(${choiceCell},${codes},0))`;
    return { formula: `IF(ISNUMBER(${found}),${found},NA())` };
  };
  const target = chosen.content[TREND_COLUMNS.target];
  const targetShown = typeof target === "number" ? target : NO_FIGURE;
  const resultOf = (column: number): number | string => {
    const shown = chosen.results[column];
    return typeof shown === "number" ? shown : NO_FIGURE;
  };
  return {
    content: [
      [null, WORDS.trendChoice, code],
      [null, WORDS.trendResult, null, ...columns.map(figure)],
      [null, WORDS.trendTarget, null, ...columns.map(() => figure(TREND_COLUMNS.target))],
    ],
    results: [
      [],
      [null, null, null, ...columns.map(resultOf)],
      [null, null, null, ...columns.map(() => targetShown)],
    ],
  };
}

const absolute = (rowIndex: number, column: number): string =>
  `$${columnName(column)}$${rowIndex + 1}`;

/** Cells of a column between two rows counted from 1. */
const columnOf = (column: number, first: number, last: number): string =>
  `${absolute(first - 1, column)}:${absolute(last - 1, column)}`;

function choiceStyles(choice: number): readonly StyledRange[] {
  const block = { top: choice, bottom: choice + 2, left: LABEL };
  return [
    { range: rangeAddress({ ...block, right: RIGHT }), style: SHEET_STYLE },
    {
      range: rangeAddress({ ...block, right: LABEL }),
      style: { horizontal: "right", bold: true, numberFormat: "@" },
    },
    {
      range: cellAddress(choice, TREND_COLUMNS.target),
      style: { ...SHORT_STYLE, ...ROW_STYLE, ...INPUT_STYLE, bold: true },
    },
    { range: figureRows(choice), style: RATE_STYLE },
  ];
}

const figureRows = (choice: number): string =>
  rangeAddress({ top: choice + 1, bottom: choice + 2, left: LEFT, right: RIGHT });

const choiceRule = ({ first, last }: TrendTable, choice: number): CellRule => ({
  range: cellAddress(choice, TREND_COLUMNS.target),
  condition: { kind: "listRange", formula: columnOf(TREND_COLUMNS.code, first, last) },
  allowBlank: false,
  alert: { style: "stop", title: WORDS.choiceTitle, message: WORDS.choiceMessage },
});

const hiddenGaps = (choice: number): SheetLayout["conditionalFormats"][number] => ({
  range: figureRows(choice),
  formula: `ISNA(${cellAddress(choice + 1, LEFT)})`,
  style: { fontColor: "#FFFFFF" },
});

function targetChart(sheet: string, { first, last }: TrendTable, top: number): SheetChart {
  const cells = (column: number): string =>
    absoluteReference(sheet, { top: first - 1, bottom: last - 1, left: column, right: column });
  return {
    ...TARGET_CHART,
    kind: "columns",
    range: chartRange(top),
    categories: cells(TREND_COLUMNS.code),
    series: [
      { ...RESULT_SERIES, values: cells(RIGHT) },
      { ...TARGET_SERIES, values: cells(TREND_COLUMNS.target) },
    ],
    axis: RATE_AXIS,
  };
}

const chartRange = (top: number): string =>
  rangeAddress({ top, bottom: top + CHART_HEIGHT - 1, left: 0, right: RIGHT });

function trendChart(sheet: string, choice: number): SheetChart {
  const periods = (row: number): string =>
    absoluteReference(sheet, { top: row, bottom: row, left: LEFT, right: RIGHT });
  return {
    ...TREND_CHART,
    kind: "lines",
    range: chartRange(choice + 4),
    categories: periods(FRAME_HEADER - 1),
    series: [
      { ...RESULT_SERIES, values: periods(choice + 1) },
      { ...TARGET_SERIES, values: periods(choice + 2) },
    ],
    axis: RATE_AXIS,
  };
}
