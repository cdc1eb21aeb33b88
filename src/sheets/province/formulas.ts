import type { Standing } from "../../consolidation";
import type { Target } from "../../plan";
import { periodWords, type Period } from "../../reporting";
import { sheetReference, textLiteral } from "../a1";
import { comparison } from "../unitSheet/formulas";
import { INDICATOR_ASSESSMENT_WORDS as WORDS } from "../vocabulary";
import { dataColumn, type DataRole } from "./dataColumns";
import { STANDING_WORDS } from "./vocabulary";

/** The columns of the sheet of figures as absolute ranges, and the period whose rows count. */
export interface DataRanges {
  readonly column: (role: DataRole) => string;
  /** The period's words as a constant of a formula. */
  readonly period: string;
}

/** The addresses of an indicator's row that its formulas look at. */
export interface IndicatorCells {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** How many rows more than there are the formulas look at, so that rows typed below the last one count too. */
const ROOM = 1000;

/** Where the figures stand on the sheet of this name, whose last row is `bottom` (0-based). */
export function dataRanges(sheet: string, bottom: number, period: Period): DataRanges {
  const last = (Math.floor(bottom / ROOM) + 1) * ROOM + 1;
  const name = sheetReference(sheet);
  return {
    column: (role) => {
      const column = dataColumn(role);
      return `${name}!$${column}$2:$${column}$${last}`;
    },
    period: `"${periodWords(period)}"`,
  };
}

/**
 * Σ of a column of figures over the counted rows of an indicator that hold both, or over those that stand in for them, where there
 * are any. English, without "=", as all formulas here.
 */
export function sumFormula(
  figures: "numerator" | "denominator",
  cells: IndicatorCells,
  data: DataRanges,
): string {
  const { counted, standIns, standIn } = sumParts(figures, cells, data);
  return `IF(${standIns}=0,${counted},${standIn})`;
}

/** What a sum is made of: the counted rows, and the rows that stand in for them, their number and their sum. */
function sumParts(figures: "numerator" | "denominator", cells: IndicatorCells, data: DataRanges) {
  const whole = (standing: Standing) =>
    `${chosen(standing, cells, data)},${data.column("numerator")},">=0",${data.column("denominator")},">=0"`;
  const sum = (standing: Standing) => `SUMIFS(${data.column(figures)},${whole(standing)})`;
  return {
    counted: sum("counted"),
    standIns: `COUNTIFS(${whole("standIn")})`,
    standIn: sum("standIn"),
  };
}

/** Σ numerators; empty where the denominators sum to nothing, since 0 would be read as "none was done". */
export const provincialNumeratorFormula = (cells: IndicatorCells, data: DataRanges): string =>
  `IF(${cells.denominator}=0,"",${sumFormula("numerator", cells, data)})`;

/** Σ numerators ÷ Σ denominators; empty where there is nothing to divide by. */
export const provincialRateFormula = ({ numerator, denominator }: IndicatorCells): string =>
  `IF(${denominator}=0,"",${numerator}/${denominator})`;

/** The same over several periods: what came in for those that are not recorded adds nothing. */
export function cumulativeRateFormula(
  cells: IndicatorCells,
  data: DataRanges,
  periods: readonly Period[],
): string {
  if (periods.length === 0) return '""';
  const among = `{${periods.map((period) => textLiteral(periodWords(period))).join(",")}}`;
  const sum = (of: "numerator" | "denominator") => {
    const { counted, standIns, standIn } = sumParts(of, cells, { ...data, period: among });
    return `SUMPRODUCT(${counted}*(${standIns}=0)+${standIn})`;
  };
  return `IFERROR(${sum("numerator")}/${sum("denominator")},"")`;
}

/** Units whose word is usable, of the units that must report, as "8/13". */
export function coverageFormula(cells: IndicatorCells, data: DataRanges): string {
  const reported = `${count("counted", cells, data)}+${count("notOccurring", cells, data)}`;
  return `${reported}&"/"&${reported}+${silent(cells, data)}`;
}

/** The words of the assessment, by the rules of the fold (consolidation/assess.ts). */
export function provincialAssessmentFormula(
  cells: IndicatorCells,
  data: DataRanges,
  target: Target,
): string {
  const allSpoke = `AND(${count("notOccurring", cells, data)}>0,${silent(cells, data)}=0)`;
  const nothing = `IF(${allSpoke},"${WORDS.notOccurring}","${WORDS.notReported}")`;
  const compared = `IF(${comparison(cells, target)},"${WORDS.met}","${WORDS.below}")`;
  return `IF(${cells.denominator}=0,${nothing},${compared})`;
}

/** Units that must report and whose word is missing or not usable. */
const silent = (cells: IndicatorCells, data: DataRanges): string =>
  `${count("missing", cells, data)}+${count("excluded", cells, data)}`;

const count = (standing: Standing, cells: IndicatorCells, data: DataRanges): string =>
  `COUNTIFS(${chosen(standing, cells, data)})`;

const chosen = (standing: Standing, { code }: IndicatorCells, data: DataRanges): string =>
  `${data.column("code")},${code},${data.column("period")},${data.period},${data.column("standing")},"${STANDING_WORDS[standing]}"`;
