import type { Unit } from "../../plan";
import type { Period } from "../../reporting";

/** Characters that Excel lets a sheet's name have. */
const LONGEST = 31;

/**
 * A sheet's name: the plan, the period, and the unit as briefly as its aliases go; at most 31 characters, none that Excel
 * forbids.
 * @example unitSheetName(soGiaoThongVanTai, { kind: "month", year: 2023, month: 6 }) // "KH 06-2023 Sở GTVT"
 */
export function unitSheetName(unit: Unit, period: Period): string {
  const start = `KH ${periodLabel(period)}`;
  const room = LONGEST - start.length - 1;
  const names = [unit.name, ...unit.aliases].map(plain).filter((name) => name.length <= room);
  const short = names.sort((a, b) => a.length - b.length)[0] ?? initials(unit.name);
  return `${start} ${short}`.slice(0, LONGEST).trim();
}

/** The name itself where no sheet has it yet, without regard to case, and otherwise with the first free number after it. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(fold));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = `${name.slice(0, LONGEST - suffix.length).trimEnd()}${suffix}`;
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

/** The first letters of a name's words, its first word kept whole: "Sở Giao thông vận tải" is "Sở GTVT". */
function initials(name: string): string {
  const [first = "", ...words] = plain(name).split(/[\s,.-]+/);
  return `${first} ${words
    .filter((word) => word !== "và")
    .map((word) => word.charAt(0).toLocaleUpperCase("vi"))
    .join("")}`;
}

const fold = (name: string): string => name.normalize("NFC").toLocaleUpperCase("vi");
