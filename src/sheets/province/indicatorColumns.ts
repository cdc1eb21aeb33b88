import type { Cumulative, IndicatorResult } from "../../consolidation";
import { ratioToNumber } from "../../shared";
import { columnName } from "../a1";
import type { CellContent, CellStyle } from "../layout";
import { percentWords } from "../unitSheet/cellWords";
import { INDICATOR_ASSESSMENT_WORDS } from "../vocabulary";
import {
  coverageFormula,
  cumulativeRateFormula,
  provincialAssessmentFormula,
  provincialNumeratorFormula,
  provincialRateFormula,
  sumFormula,
  type DataRanges,
  type IndicatorCells,
} from "./formulas";
import { missingWords, remarks, type NameOf } from "./remarks";
import { COMPUTED_STYLE, figureStyle, RATE_STYLE, SHORT_STYLE, WORDS_STYLE } from "./style";
import { PROVINCE_WORDS, type INDICATOR_HEADERS } from "./vocabulary";

type IndicatorRole = keyof typeof INDICATOR_HEADERS;

/** What an indicator's cells look at: the sheet of figures, their own row, the sums so far, and how units are called. */
export interface RowContext {
  readonly data: DataRanges;
  readonly cells: IndicatorCells;
  readonly cumulative: Cumulative | undefined;
  readonly nameOf: NameOf;
}

/** A column of the table of indicators; its place is its place in INDICATOR_COLUMNS. */
export interface IndicatorColumn {
  readonly role: IndicatorRole;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly style: CellStyle;
  readonly content: (result: IndicatorResult, context: RowContext) => CellContent;
  /** What its formula shows, by the fold. */
  readonly shown?: (result: IndicatorResult, cumulative: Cumulative | undefined) => string | number;
}

/** The columns from left to right. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  { role: "code", width: 11.5, style: SHORT_STYLE, content: ({ code }) => code },
  { role: "title", width: 38, style: WORDS_STYLE, content: ({ title }) => title },
  {
    role: "numerator",
    width: 11,
    style: figureStyle(0),
    content: (_, { cells, data }) => ({ formula: provincialNumeratorFormula(cells, data) }),
    shown: ({ numerator, rate }) => (rate ? ratioToNumber(numerator) : ""),
  },
  {
    role: "denominator",
    width: 11,
    style: { ...figureStyle(0), numberFormat: "#,##0;-#,##0;-" },
    content: (_, { cells, data }) => ({ formula: sumFormula("denominator", cells, data) }),
    shown: ({ denominator }) => ratioToNumber(denominator),
  },
  {
    role: "rate",
    width: 10,
    style: { ...RATE_STYLE, bold: true },
    content: (_, { cells }) => ({ formula: provincialRateFormula(cells) }),
    shown: ({ rate }) => (rate ? ratioToNumber(rate) : ""),
  },
  {
    role: "cumulative",
    width: 10,
    style: RATE_STYLE,
    content: (_, { cells, data, cumulative }) => ({
      formula: cumulativeRateFormula(cells, data, cumulative?.periods ?? []),
    }),
    shown: (_, cumulative) => (cumulative?.rate ? ratioToNumber(cumulative.rate) : ""),
  },
  {
    role: "target",
    width: 10,
    style: SHORT_STYLE,
    content: ({ target }) => (target ? percentWords(target) : PROVINCE_WORDS.noTarget),
  },
  {
    role: "assessment",
    width: 14,
    style: { ...COMPUTED_STYLE, bold: true },
    content: ({ target }, { cells, data }) =>
      target
        ? { formula: provincialAssessmentFormula(cells, data, target) }
        : INDICATOR_ASSESSMENT_WORDS.notInForce,
    shown: ({ assessment }) => INDICATOR_ASSESSMENT_WORDS[assessment],
  },
  {
    role: "coverage",
    width: 10,
    style: COMPUTED_STYLE,
    content: (_, { cells, data }) => ({ formula: coverageFormula(cells, data) }),
    shown: ({ coverage: { reported, required } }) => `${reported}/${required}`,
  },
  {
    role: "missing",
    width: 29,
    style: WORDS_STYLE,
    content: (result, { nameOf }) => missingWords(result, nameOf) || null,
  },
  {
    role: "remarks",
    width: 29,
    style: WORDS_STYLE,
    content: (result, { nameOf }) => remarks(result, nameOf) || null,
  },
];

/** The 0-based index of the column of a role. */
export const indicatorColumnIndex = (role: IndicatorRole): number =>
  INDICATOR_COLUMNS.findIndex((column) => column.role === role);

/** The letters of the column of a role. */
export const indicatorColumn = (role: IndicatorRole): string =>
  columnName(indicatorColumnIndex(role));
