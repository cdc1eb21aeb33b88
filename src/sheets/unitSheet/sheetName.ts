import type { Unit } from "../../plan";
import type { Period } from "../../reporting";

/** Characters that Excel lets a sheet's name have. */
export const LONGEST_NAME = 31;

/**
 * A sheet's name: the plan, the period, and the unit by its own name, or the fullest alias that leaves at most 31
 * characters, none of which Excel forbids.
 * @example unitSheetName(soGiaoThongVanTai, { kind: "month", year: 2023, month: 6 }) // "KH 06-2023 Sở GTVT"
 */
export function unitSheetName(unit: Unit, period: Period): string {
  const start = `KH ${periodLabel(period)}`;
  const room = LONGEST_NAME - start.length - 1;
  const [name = initials(unit.name)] = [unit.name, ...byLength(unit.aliases)]
    .map(plain)
    .filter((each) => each.length <= room);
  return `${start} ${name}`.slice(0, LONGEST_NAME).trim();
}

/** The name itself where no sheet has it yet, without regard to case, and otherwise with the first free number after it. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(fold));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = `${name.slice(0, LONGEST_NAME - suffix.length).trimEnd()}${suffix}`;
    if (!used.has(fold(candidate))) return candidate;
  }
}

/**
 * A period in the letters that a sheet name may have.
 * @example periodLabel({ kind: "month", year: 2023, month: 6 }) // "06-2023"
 */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case "month":
      return `${String(period.month).padStart(2, "0")}-${period.year}`;
    case "quarter":
      return `Q${period.quarter}-${period.year}`;
    case "half":
      return `6T${period.half === 1 ? "đầu" : "cuối"}-${period.year}`;
    case "nineMonths":
      return `9T-${period.year}`;
    case "year":
      return String(period.year);
  }
}

const plain = (name: string): string => name.replace(/[:\\/?*[\]'\s]+/g, " ").trim();

const byLength = (names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => b.length - a.length);

/** The first letters of a name's words, its first word kept whole: "Sở Giao thông vận tải" is "Sở GTVT". */
function initials(name: string): string {
  const [first = "", ...words] = plain(name).split(/[\s,.-]+/);
  return `${first} ${words
    .filter((word) => word !== "và")
    .map((word) => word.charAt(0).toLocaleUpperCase("vi"))
    .join("")}`;
}

const fold = (name: string): string => name.normalize("NFC").toLocaleUpperCase("vi");
