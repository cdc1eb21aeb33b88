import { listLetterIndex, nextListLetter, parseRoman } from "../../vietnamese";

/** The levels of an administrative text, from "III." down to "+"; "plain" is a paragraph without a mark. */
export type Level = "part" | "number" | "letter" | "item" | "dash" | "plus" | "plain";

/** The mark that opens a paragraph: its level, the ordinal as written ("III", "đ", "1"; "" for a bullet), its length. */
export interface Marker {
  readonly level: Level;
  readonly ordinal: string;
  readonly length: number;
}

const RANKS: Readonly<Record<Level, number>> = {
  part: 0,
  number: 1,
  letter: 2,
  item: 3,
  dash: 4,
  plus: 5,
  plain: 6,
};
const PATTERNS: readonly (readonly [Level, RegExp])[] = [
  ["part", /^([IVXLC]+)\. ?(?=\S)/],
  ["number", /^(\d{1,2})\. ?(?=\D)/],
  ["letter", /^(\p{Ll})[).] ?(?=\S)/u],
  ["item", /^\((\d{1,2})\) ?(?=\S)/],
  ["dash", /^([-–—•]) ?(?!(?:19|20)\d\d\b)(?=\S)/],
  ["plus", /^(\+) ?(?=\S)/],
];

/** How deep a level lies; 0 is the outermost. */
export const rankOf = (level: Level): number => RANKS[level];

/** The mark at the head of a line, or undefined for a line without one. */
export function parseMarker(line: string): Marker | undefined {
  for (const [level, pattern] of PATTERNS) {
    const [whole, mark = ""] = pattern.exec(line) ?? [];
    if (whole && isOrdinal(level, mark)) {
      return {
        level,
        ordinal: level === "dash" || level === "plus" ? "" : mark,
        length: whole.length,
      };
    }
  }
  return undefined;
}

/** The ordinal that should stand after `ordinal` on the same level, or first where there is none before. */
export function nextOrdinal(level: Level, ordinal: string | undefined): string | undefined {
  switch (level) {
    case "part":
      return undefined;
    case "letter":
      return ordinal === undefined ? "a" : nextListLetter(ordinal);
    case "number":
    case "item":
      return String(Number(ordinal ?? 0) + 1);
    case "dash":
    case "plus":
    case "plain":
      return "";
  }
}

function isOrdinal(level: Level, mark: string): boolean {
  if (level === "part") return parseRoman(mark) !== undefined;
  return level !== "letter" || listLetterIndex(mark) !== undefined;
}
