import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consolidateReports } from "../../src/actions";
import { ratioToNumber } from "../../src/shared";
import { blankPackage, openWorkbook, xlsxWorkbook } from "../../src/workbook/xlsx";
import { communeId, communesPlan, COMMUNE_INDICATORS, monthOf } from "../support/communes";
import type { Bench, Contender } from "./bench";
import { communeFiles, patternSheet } from "./files/communeFiles";
import { openpyxlSums } from "./files/openpyxlSums";
import { exceljsSums, sheetJsSums, type Sums } from "./files/sums";
import { ownSheets, savedAgain, type SheetFile } from "./files/unitFiles";

const COUNT = 200;
const MONTH = 6;
const plan = communesPlan(COUNT);

/** From the files of two hundred units to the province's sums; ours checks every rule too and writes the province's workbook. */
export const bench = async (): Promise<Bench> => {
  const files = await savedFiles();
  return {
    title: `The whole consolidation of ${COUNT} workbooks`,
    contenders: [
      { name: "Tiến độ, with checks and workbook", run: () => byOurs(files) },
      { name: "SheetJS tuned, sums alone", run: () => sheetJsSums(files, COMMUNE_INDICATORS) },
      { name: "exceljs, sums alone", run: () => exceljsSums(files, COMMUNE_INDICATORS) },
      ...(await byOpenpyxl(files)),
    ],
  };
};

/** Each unit's sheet behind sheets of its own, as another program saves them. */
async function savedFiles(): Promise<readonly SheetFile[]> {
  const pattern = patternSheet(plan, MONTH);
  const fileOf = communeFiles(await savedAgain(...ownSheets(), pattern));
  return Array.from({ length: COUNT }, (_, index) => ({
    sheet: pattern.name.replace(communeId(0), communeId(index)),
    bytes: fileOf(index),
  }));
}

async function byOurs(files: readonly SheetFile[]): Promise<Sums> {
  const target = xlsxWorkbook(blankPackage({}));
  const sources = files.map(({ bytes }, index) => {
    const fileName = `${index}.xlsx`;
    return { fileName, open: () => Promise.resolve(openWorkbook(bytes, { fileName })) };
  });
  const period = monthOf(MONTH);
  const made = await consolidateReports(target, { plan, period, regime: "decree09", sources });
  if (!made.ok) throw new Error(made.error.code);
  if (target.save().length === 0) throw new Error("No workbook was written");
  return made.value.consolidation.indicators.map(({ numerator, denominator }) => [
    ratioToNumber(numerator),
    ratioToNumber(denominator),
  ]);
}

/** The files are written for it once, since it runs in a process of its own. */
async function byOpenpyxl(files: readonly SheetFile[]): Promise<readonly Contender[]> {
  const folder = await mkdtemp(join(tmpdir(), "tiendo-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const paths = files.map(({ sheet }, index) => ({ sheet, path: join(folder, `${index}.xlsx`) }));
  await Promise.all(paths.map(({ path }, index) => writeFile(path, files[index]?.bytes ?? "")));
  const contender = await openpyxlSums(paths, COMMUNE_INDICATORS);
  if (!contender) console.log("openpyxl is not installed, and left out");
  return contender ? [contender] : [];
}
