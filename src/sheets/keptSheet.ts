import { freeSheetName, LONGEST_NAME } from "./unitSheet/sheetName";

const SUFFIX = " (cũ)";

/**
 * The name under which a sheet stays beside its new drawing.
 * @example keptSheetName("KH 06-2023 Sở Y tế", []) // "KH 06-2023 Sở Y tế (cũ)"
 */
export function keptSheetName(name: string, taken: readonly string[]): string {
  const base = name.slice(0, LONGEST_NAME - SUFFIX.length).trimEnd();
  return freeSheetName(`${base}${SUFFIX}`, taken);
}
