import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Plan } from "../../../src/plan";
import { unitSheet, type SheetLayout } from "../../../src/sheets";
import { communeFigures, communeId, COMMUNE_INDICATORS, monthOf } from "../../support/communes";

/** Figures of a pattern's sheets, which tell the month and which of the two they are. */
const patternFigure = (which: 1 | 2, month: number): number => which * 1_000_000 + month;
const PATTERN_FIGURE = /<v>([12])0000(\d\d)<\/v>/g;

/** A sheet for a month from which every commune's can be made. */
export function patternSheet(plan: Plan, month: number): SheetLayout {
  const figures = { numerator: patternFigure(1, month), denominator: patternFigure(2, month) };
  const answers = Object.fromEntries(COMMUNE_INDICATORS.map((code) => [code, figures]));
  const period = monthOf(month);
  return unitSheet({ plan, unitId: communeId(0), period, regime: "decree09", answers });
}

/**
 * Makes communes' workbooks by their index, all out of a workbook of such sheets: its parts with another commune's id and figures, which
 * takes a tenth of the time of making each anew.
 */
export function communeFiles(pattern: Uint8Array): (index: number) => Uint8Array {
  const parts = Object.entries(unzipSync(pattern)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  return (index) =>
    zipSync(
      Object.fromEntries(parts.map(([name, text]) => [name, strToU8(communeText(text, index))])),
      { level: 1 },
    );
}

const communeText = (text: string, index: number): string =>
  text
    .replaceAll(communeId(0), communeId(index))
    .replace(PATTERN_FIGURE, (_, which: string, month: string) => {
      const figures = communeFigures(index, Number(month));
      return `<v>${figures[Number(which) - 1]}</v>`;
    });
