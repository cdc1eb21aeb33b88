import { freeSheetName, LONGEST_NAME } from "./unitSheet/sheetName";

/**
 * The name under which a sheet stays beside its new drawing.
 * @example keptSheetName("KH 06-2023 Sở Y tế", []) // "KH 06-2023 Sở Y tế (cũ)"
 */
export const keptSheetName = (name: string, taken: readonly string[]): string =>
  suffixed(name, " (cũ)", taken);

/**
 * The name under which a new drawing stays beside the sheet that has come back in its place.
 * @example setAsideName("KH 06-2023 Sở Y tế", []) // "KH 06-2023 Sở Y tế (mới)"
 */
export const setAsideName = (name: string, taken: readonly string[]): string =>
  suffixed(name, " (mới)", taken);

function suffixed(name: string, suffix: string, taken: readonly string[]): string {
  const base = name.slice(0, LONGEST_NAME - suffix.length).trimEnd();
  return freeSheetName(`${base}${suffix}`, taken);
}
