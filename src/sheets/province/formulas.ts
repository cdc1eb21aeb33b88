import type { Consolidation, Standing } from "../../consolidation";
import type { Target } from "../../plan";
import { comparison } from "../unitSheet/formulas";
import { INDICATOR_ASSESSMENT_WORDS as WORDS } from "../vocabulary";
import { dataColumn } from "./dataColumns";
import { bottomOf, dataRowCount } from "./dataSheet";
import { STANDING_WORDS } from "./vocabulary";

/** The absolute ranges of the sheet of figures that formulas look at. */
export interface DataRanges {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly standing: string;
}

/** The addresses of an indicator's row that its formulas look at. */
export interface IndicatorCells {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Where a consolidation's figures stand on the sheet of this name. */
export function dataRanges(sheet: string, consolidation: Consolidation): DataRanges {
  const last = bottomOf(dataRowCount(consolidation)) + 1;
  const range = (role: keyof DataRanges) => {
    const column = dataColumn(role);
    return `'${sheet.replaceAll("'", "''")}'!$${column}$2:$${column}$${last}`;
  };
  return {
    code: range("code"),
    numerator: range("numerator"),
    denominator: range("denominator"),
    standing: range("standing"),
  };
}

/** Σ of a column of figures over the counted rows of an indicator. English, without "=", as all formulas here. */
export const sumFormula = (
  figures: "numerator" | "denominator",
  cells: IndicatorCells,
  data: DataRanges,
): string => `SUMIFS(${data[figures]},${chosen("counted", cells, data)})`;

/** Σ numerators; empty where the denominators sum to nothing, since 0 would be read as "none was done". */
export const provincialNumeratorFormula = (cells: IndicatorCells, data: DataRanges): string =>
  `IF(${cells.denominator}=0,"",${sumFormula("numerator", cells, data)})`;

/** Σ numerators ÷ Σ denominators; empty where there is nothing to divide by. */
export const provincialRateFormula = ({ numerator, denominator }: IndicatorCells): string =>
  `IF(${denominator}=0,"",${numerator}/${denominator})`;

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
  `${data.code},${code},${data.standing},"${STANDING_WORDS[standing]}"`;
