import { freeSheetName } from "../unitSheet/sheetName";
import type { ProvinceSheetKind } from "./provinceTag";
import { PROVINCE_WORDS as WORDS } from "./vocabulary";

/** What the province's sheets are called in their workbook: formulas of one refer to another by name. */
export type ProvinceSheetNames = Readonly<Record<ProvinceSheetKind, string>>;

/**
 * Names for new province sheets that no sheet has: the plain ones where they are free, otherwise with a number.
 * @example provinceSheetNames(["Dữ liệu"]).data // "Dữ liệu (2)"
 */
export const provinceSheetNames = (taken: readonly string[]): ProvinceSheetNames => ({
  leader: freeSheetName(WORDS.leaderSheet, taken),
  indicators: freeSheetName(WORDS.indicatorsSheet, taken),
  tasks: freeSheetName(WORDS.tasksSheet, taken),
  matrix: freeSheetName(WORDS.matrixSheet, taken),
  trend: freeSheetName(WORDS.trendSheet, taken),
  data: freeSheetName(WORDS.dataSheet, taken),
});
