import type { Period } from "../../reporting";
import { freeSheetName, periodLabel } from "../unitSheet/sheetName";
import type { ProvinceSheetKind } from "./provinceTag";
import { PROVINCE_WORDS } from "./vocabulary";

/** What the province's sheets are called in their workbook: formulas of one refer to the other by name. */
export type ProvinceSheetNames = Readonly<Record<ProvinceSheetKind, string>>;

/**
 * Names for new province sheets that no sheet has: the plain ones where they are free, otherwise with the period.
 * @example provinceSheetNames(june2023, ["Dữ liệu"]) // { indicators: "Tổng hợp chỉ tiêu", data: "Dữ liệu 06-2023" }
 */
export const provinceSheetNames = (
  period: Period,
  taken: readonly string[],
): ProvinceSheetNames => ({
  indicators: freeName(PROVINCE_WORDS.indicatorsSheet, period, taken),
  data: freeName(PROVINCE_WORDS.dataSheet, period, taken),
});

function freeName(name: string, period: Period, taken: readonly string[]): string {
  const isFree = freeSheetName(name, taken) === name;
  return isFree ? name : freeSheetName(`${name} ${periodLabel(period)}`, taken);
}
