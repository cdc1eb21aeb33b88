import type { Consolidation } from "../../consolidation";
import type { Plan } from "../../plan";
import { formatPeriod, periodWords } from "../../reporting";
import { rangeAddress } from "../a1";
import type {
  CellContent,
  CellRule,
  ConditionalFormat,
  RowFormat,
  SheetLayout,
  StyledRange,
} from "../layout";
import { SHEET_TAG } from "../sheetTag";
import { ALARM_STYLE, HEADER_STYLE, MUTED_STYLE, SHEET_STYLE, ROW_STYLE } from "../unitSheet/style";
import { rowHeight } from "../unitSheet/textHeight";
import { DATA_COLUMNS, dataColumn, rowRate, type DataRow } from "./dataColumns";
import { formatProvinceTag } from "./provinceTag";
import { figureStyle, provincePrint } from "./style";
import { DATA_HEADERS, PROVINCE_WORDS, STANDING_WORDS } from "./vocabulary";

/** The sheet of figures, an Excel table: one row a unit and indicator, with the file, sheet and cells it came from. */
export function dataSheet(name: string, plan: Plan, consolidation: Consolidation): SheetLayout {
  const rows = dataRows(plan, consolidation);
  const bottom = bottomOf(rows.length);
  const whole = rangeAddress({ top: 0, bottom, left: 0, right: DATA_COLUMNS.length - 1 });
  const tag = formatProvinceTag({ ...consolidation, sheet: "data" });
  const content = [
    DATA_COLUMNS.map(({ role }) => DATA_HEADERS[role]),
    ...rows.map((row, index) => DATA_COLUMNS.map((column) => column.content(row, index + 2))),
  ];
  return {
    name,
    content,
    results: [
      [],
      ...rows.map((row) => DATA_COLUMNS.map(({ role }) => (role === "rate" ? rowRate(row) : null))),
    ],
    styles: [...dataStyles(bottom), ...rows.flatMap(fractionStyles)],
    columns: DATA_COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    rows: [{ rowIndex: 0, height: 24 }, ...tallRows(content)],
    merges: [],
    rules: [standingRule(bottom)],
    conditionalFormats: standingFormats(bottom),
    names: [{ name: SHEET_TAG, formula: `"${tag}"`, hidden: true }],
    tables: [{ name: tableName(consolidation), range: whole, style: "TableStyleLight1" }],
    frozen: { rows: 1, columns: 3 },
    print: provincePrint(0),
  };
}

/** How many rows of figures a consolidation makes, which fixes the ranges that formulas sum over. */
export const dataRowCount = ({ indicators }: Consolidation): number =>
  indicators.reduce((count, { parts }) => count + parts.length, 0);

/** The 0-based last row of a table with so many rows; a table needs one below its header, be it empty. */
export const bottomOf = (rowCount: number): number => Math.max(rowCount, 1);

function dataRows(plan: Plan, { period, indicators }: Consolidation): readonly DataRow[] {
  const names = new Map(plan.units.map(({ id, name }) => [id, name]));
  const periodName = periodWords(period);
  return indicators.flatMap(({ code, parts }) =>
    parts.map((part) => ({
      periodName,
      unitName: names.get(part.unitId) ?? part.unitId,
      code,
      part,
    })),
  );
}

function dataStyles(bottom: number): readonly StyledRange[] {
  const right = DATA_COLUMNS.length - 1;
  return [
    { range: rangeAddress({ top: 0, bottom, left: 0, right }), style: SHEET_STYLE },
    { range: rangeAddress({ top: 0, bottom: 0, left: 0, right }), style: HEADER_STYLE },
    { range: rangeAddress({ top: 1, bottom, left: 0, right }), style: ROW_STYLE },
    ...DATA_COLUMNS.map(({ style }, column) => ({
      range: rangeAddress({ top: 1, bottom, left: column, right: column }),
      style,
    })),
  ];
}

/** Heights for the rows whose words take more than a line; the others keep Excel's own. */
const tallRows = (content: readonly (readonly CellContent[])[]): readonly RowFormat[] =>
  content.slice(1).flatMap((cells, index) => {
    const texts = DATA_COLUMNS.map(({ width }, column) => {
      const cell = cells[column];
      return { text: typeof cell === "string" ? cell : "", width };
    });
    const height = rowHeight(texts);
    return height > LINE_HEIGHT ? [{ rowIndex: index + 1, height }] : [];
  });

const LINE_HEIGHT = rowHeight([]);

/** Decimals for the figures that have some. */
function fractionStyles({ part: { entry } }: DataRow, index: number): readonly StyledRange[] {
  const figures = { numerator: entry?.numerator, denominator: entry?.denominator };
  return (["numerator", "denominator"] as const).flatMap((role) => {
    const figure = figures[role];
    return figure?.kind === "number" && !Number.isInteger(figure.value)
      ? [{ range: `${dataColumn(role)}${index + 2}`, style: figureStyle(figure.value) }]
      : [];
  });
}

const standingRule = (bottom: number): CellRule => ({
  range: `${dataColumn("standing")}2:${dataColumn("standing")}${bottom + 1}`,
  condition: { kind: "list", values: Object.values(STANDING_WORDS) },
  allowBlank: false,
  alert: {
    style: "stop",
    title: PROVINCE_WORDS.standingTitle,
    message: PROVINCE_WORDS.standingMessage,
  },
});

function standingFormats(bottom: number): readonly ConditionalFormat[] {
  const range = `${dataColumn("standing")}2:${dataColumn("reason")}${bottom + 1}`;
  const standing = `$${dataColumn("standing")}2`;
  return [
    { range, formula: `${standing}="${STANDING_WORDS.excluded}"`, style: ALARM_STYLE },
    {
      range,
      formula: `${standing}="${STANDING_WORDS.missing}"`,
      style: { ...MUTED_STYLE, italic: true },
    },
  ];
}

const tableName = ({ planId, period }: Consolidation): string =>
  `DuLieu_${planId}_${formatPeriod(period)}`.replace(/[^A-Za-z0-9]+/g, "_");
