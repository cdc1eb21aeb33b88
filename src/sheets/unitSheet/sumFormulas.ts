import { textLiteral } from "../a1";
import {
  EARLIER_UNSOUND,
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  TOO_MANY_EARLIER,
  type ColumnRole,
} from "../vocabulary";
import type { PeriodSheet } from "./periodSheet";
import type { IndicatorRow } from "./rows";

/** The address of a row's cell in the column of a role. */
export type CellsOf = (role: ColumnRole) => string;

/** The formulas of a numerator and its denominator; English, without "=". */
export interface PairFormulas {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * The figures of a period that shorter ones make up: their sums by the row's code once each of their sheets has the row with a
 * sound pair, or with the words that nothing arose; empty until then. Undefined where there are no such sheets.
 */
export function partsFormulas({ parts }: IndicatorRow, at: CellsOf): PairFormulas | undefined {
  if (parts.length === 0) return undefined;
  const code = at("code");
  return {
    numerator: `IF(ISNUMBER(${at("denominator")}),${sums(parts, "numerator", code)},"")`,
    denominator: `IF(${settled(parts, code)}=${parts.length},${sums(parts, "denominator", code)},"")`,
  };
}

/** Whether a cell of an officer's column holds such a sum of ours, which nobody typed. */
export const isPartsFormula = (formula: string | null): boolean =>
  /^=IF\((COUNTIFS|ISNUMBER)\(.*SUMIFS\(/.test(formula ?? "");

/** The most characters of a formula that Excel takes, with its "=". */
const LONGEST_FORMULA = 8192;

/** Whether one formula of Excel's can sum so many sheets, on whichever row it stands. */
export const canSum = (before: readonly PeriodSheet[]): boolean =>
  summedFormulas(before, () => "R1048576").denominator.length < LONGEST_FORMULA;

/**
 * The cumulative figures of a row: its own in the period and those of the sheets before, found by its code. They stay empty while
 * the row's own pair is missing or unsound, and say so where a sheet before holds the code twice or without a sound pair, or where
 * there are more sheets than a formula can hold.
 */
export const cumulativeFormulas = ({ before }: IndicatorRow, at: CellsOf): PairFormulas =>
  canSum(before)
    ? summedFormulas(before, at)
    : { numerator: textLiteral(""), denominator: textLiteral(TOO_MANY_EARLIER) };

function summedFormulas(before: readonly PeriodSheet[], at: CellsOf): PairFormulas {
  const code = at("code");
  const total = (role: "numerator" | "denominator"): string =>
    [`N(${at(role)})`, ...before.map((sheet) => sum(sheet, role, code))].join("+");
  const isSettled = `OR(ISNUMBER(${at("rate")}),${at("assessment")}=${textLiteral(INDICATOR.notOccurring)})`;
  const denominator = before.length === 0 ? total("denominator") : checked(before, code, total);
  return {
    numerator: `IF(ISNUMBER(${at("cumulativeDenominator")}),${total("numerator")},"")`,
    denominator: `IF(${isSettled},${denominator},"")`,
  };
}

/** The rate of the cumulative figures; empty where there is none. */
export function cumulativeRateFormula(at: CellsOf): string {
  const denominator = at("cumulativeDenominator");
  return `IFERROR(IF(${denominator}>0,${at("cumulativeNumerator")}/${denominator},""),"")`;
}

function checked(
  before: readonly PeriodSheet[],
  code: string,
  total: (role: "denominator") => string,
): string {
  const rows = before.map((sheet) => count(sheet, code));
  const isSound = [
    `${rows.join("+")}=${settled(before, code)}`,
    ...rows.map((each) => `${each}<2`),
  ].join(",");
  return `IF(AND(${isSound}),${total("denominator")},${textLiteral(EARLIER_UNSOUND)})`;
}

/** How many rows of the code have a sound pair, or the words that nothing arose. */
const settled = (sheets: readonly PeriodSheet[], code: string): string =>
  sheets
    .flatMap(({ columns }) => [
      `COUNTIFS(${columns.code},${code},${columns.rate},">=0")`,
      `COUNTIFS(${columns.code},${code},${columns.assessment},${textLiteral(INDICATOR.notOccurring)})`,
    ])
    .join("+");

const sums = (
  sheets: readonly PeriodSheet[],
  role: "numerator" | "denominator",
  code: string,
): string => sheets.map((sheet) => sum(sheet, role, code)).join("+");

/** The figures of the rows of a code; only a sound pair has a rate, so only sound ones are summed. */
const sum = ({ columns }: PeriodSheet, role: "numerator" | "denominator", code: string): string =>
  `SUMIFS(${columns[role]},${columns.code},${code},${columns.rate},">=0")`;

const count = ({ columns }: PeriodSheet, code: string): string =>
  `COUNTIF(${columns.code},${code})`;
