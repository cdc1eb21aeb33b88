import { encodingOfFont, readVietnamese, type VietnameseReading } from "../../vietnamese";
import type { FaultKind } from "./cellFault";

/** A text as it should stand, in which font, and what was wrong with it. */
export interface MendedText {
  readonly text: string;
  readonly fontName: string | null;
  readonly kinds: readonly FaultKind[];
}

/**
 * Mends what is wrong with a text's letters and spaces: old encodings become Unicode in a font that shows it, decomposed Unicode is
 * composed, and spaces that nobody meant go. What old letters mean is not guessed: a text that can be read both ways stays.
 * @example mendText("C«ng an tØnh ", { fontName: ".VnTime", isFontTrusted: true }).text // "Công an tỉnh"
 */
export function mendText(given: string, looks: TextLooks): MendedText {
  const { encoding, ...once } = mendOnce(given, looks);
  if (encoding !== undefined || once.text === given) return once;
  // A sign without room, which no old encoding has, hides that the letters around it are of one.
  const again = mendText(once.text, looks);
  return { ...again, kinds: [...new Set([...again.kinds, ...once.kinds])] };
}

interface TextLooks {
  readonly fontName: string | null;
  readonly isFontTrusted: boolean;
}

function mendOnce(
  given: string,
  { fontName, isFontTrusted }: TextLooks,
): MendedText & Pick<VietnameseReading, "encoding"> {
  const { text, encoding } = readVietnamese(given, fontName, isFontTrusted);
  const isUndecided = encoding === undefined && mayBeLegacy(given, fontName);
  const tidy = isUndecided ? text : withoutStraySpaces(text);
  return {
    text: tidy,
    encoding,
    fontName: encoding === undefined ? fontName : unicodeFont(fontName),
    kinds: [
      ...(encoding === undefined ? [] : [encoding]),
      ...(encoding === undefined && text !== given ? (["decomposed"] as const) : []),
      ...(tidy === text ? [] : (["spaces"] as const)),
    ],
  };
}

/** In the fonts of old encodings signs that take no room elsewhere are letters. */
const mayBeLegacy = (text: string, fontName: string | null): boolean =>
  text.includes("\u00ad") && encodingOfFont(fontName ?? "") !== undefined;

/** A font of today in the manner of an old one; a font that is none of the old ones stays. */
function unicodeFont(fontName: string | null): string | null {
  if (fontName === null || encodingOfFont(fontName) === undefined) return fontName;
  return SANS_SERIF.test(fontName) ? "Arial" : "Times New Roman";
}

const SANS_SERIF = /arial|helv|avant|swiss|univers|tahoma|verdana/i;

const NO_ROOM = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ODD_SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Signs without room go, odd spaces become usual ones; of these one at the start, those at the end and the second of two go. More of
 * them are somebody's way to indent or to align, and stay.
 */
const withoutStraySpaces = (text: string): string =>
  text.replace(NO_ROOM, "").replace(ODD_SPACE, " ").split("\n").map(tidyLine).join("\n");

const tidyLine = (line: string): string =>
  line
    .replace(/ +$/, "")
    .replace(/^ (?! )/, "")
    .replace(/(?<=[^ ]) {2}(?=[^ ])/g, " ");
