import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "../../../src/plan";
import { unitSheet } from "../../../src/sheets";
import { createXlsx } from "../../../src/workbook/xlsx";
import { communeFigures, communeId, COMMUNE_INDICATORS, monthOf } from "../../support/communes";

/** Figures of the pattern's sheets, which tell the month and which of the two they are. */
const patternFigure = (which: 1 | 2, month: number): number => which * 1_000_000 + month;
const PATTERN_FIGURE = /<v>([12])0000(\d\d)<\/v>/g;

/**
 * Writes a workbook of each of so many communes, with a sheet for each month, into a folder: one is made by our writer, the others are
 * its parts with another commune's name and figures, which takes a tenth of the time.
 */
export async function writeCommunes(
  folder: string,
  plan: Plan,
  { count, months }: { readonly count: number; readonly months: readonly number[] },
): Promise<void> {
  const pattern = patternParts(plan, months);
  for (let index = 0; index < count; index++) {
    const parts = pattern.map(([name, text]) => [name, strToU8(communeText(text, index))] as const);
    const path = join(folder, `${communeId(index)}.xlsx`);
    await writeFile(path, zipSync(Object.fromEntries(parts), { level: 1 }));
  }
}

function patternParts(plan: Plan, months: readonly number[]): readonly [string, string][] {
  const sheets = months.map((month) => {
    const figures = { numerator: patternFigure(1, month), denominator: patternFigure(2, month) };
    const answers = Object.fromEntries(COMMUNE_INDICATORS.map((code) => [code, figures]));
    const unitId = communeId(0);
    return unitSheet({ plan, unitId, period: monthOf(month), regime: "decree09", answers });
  });
  return Object.entries(unzipSync(createXlsx(sheets))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);
}

const communeText = (text: string, index: number): string =>
  text
    .replaceAll(communeId(0), communeId(index))
    .replace(PATTERN_FIGURE, (_, which: string, month: string) => {
      const figures = communeFigures(index, Number(month));
      return `<v>${figures[Number(which) - 1]}</v>`;
    });
